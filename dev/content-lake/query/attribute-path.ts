import type { ExprNode } from 'groq-js'

/** The path of a plain attribute, such as `slug.current`; undefined for any other expression, and for a name with a dot. */
export function pathOf(node: ExprNode): string | undefined {
  if (node.type !== 'AccessAttribute' || /[.[\]]/.test(node.name)) return undefined
  if (!node.base) return node.name
  const base = pathOf(node.base)
  return base === undefined ? undefined : `${base}.${node.name}`
}

/** Returns a function that reads the value at a path as GROQ does: through objects, never through arrays. */
export function readerOf(path: string): (document: object) => unknown {
  const names = path.split('.')
  const [only = ''] = names
  if (names.length === 1) return (document) => (document as Record<string, unknown>)[only]
  return (document) => {
    let value: unknown = document
    for (const name of names) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
      value = (value as Record<string, unknown>)[name]
    }
    return value
  }
}

/** The value at a path; for repeated reads use `readerOf`. */
export const valueAtPath = (document: object, path: string): unknown => readerOf(path)(document)
