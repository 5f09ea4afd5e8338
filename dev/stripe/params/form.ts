/** A parsed form-encoded body, such as `a[b][0][c]=d`. */
export type FormValue = string | FormObject
export interface FormObject {
  [key: string]: FormValue
}

/** Parses brackets into objects. A list becomes an object with the keys 0, 1, 2 and so on. */
export function parseForm(encoded: string): FormObject {
  const root = emptyObject()
  for (const [key, value] of new URLSearchParams(encoded)) {
    const path = splitKey(key)
    let at = root
    for (const part of path.slice(0, -1)) {
      const name = part === '' ? String(Object.keys(at).length) : part
      const inner = at[name]
      at = typeof inner === 'object' ? inner : (at[name] = emptyObject())
    }
    const last = path.at(-1) ?? key
    at[last === '' ? String(Object.keys(at).length) : last] = value
  }
  return root
}

/** A key with unbalanced brackets stays one name, which is later refused as an unknown parameter. */
function splitKey(key: string): string[] {
  const match = /^([^[\]]+)((?:\[[^[\]]*\])*)$/.exec(key)
  if (!match?.[1]) return [key]
  return [match[1], ...[...(match[2] ?? '').matchAll(/\[([^[\]]*)\]/g)].map((part) => part[1] ?? '')]
}

/** Without a prototype, `__proto__` is an ordinary key. */
function emptyObject(): FormObject {
  return Object.create(null) as FormObject
}
