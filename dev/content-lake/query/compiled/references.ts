import { isObject } from './values.ts'

// A changed document is a new object, so a cached value is never out of date.
const found = new WeakMap<object, ReadonlySet<unknown>>()

/** `references()`: whether a value has a reference to any of these ids or lists of ids. */
export function refersTo(value: unknown, ids: readonly unknown[]): boolean {
  const sought = ids.flat().filter((id) => typeof id === 'string')
  if (sought.length === 0 || typeof value !== 'object' || value === null) return false
  let references = found.get(value)
  if (!references) found.set(value, (references = new Set(referencesOf(value))))
  return sought.some((id) => references.has(id))
}

function* referencesOf(value: unknown): Generator<unknown> {
  if (isObject(value) && value['_ref']) yield value['_ref']
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) yield* referencesOf(part)
}
