import type { ExprNode } from 'groq-js'

/** `slug.current` as it is written; nothing for what is computed or looked for elsewhere. */
export function pathOf(node: ExprNode): string | undefined {
  if (node.type !== 'AccessAttribute') return undefined
  if (!node.base) return node.name
  const base = pathOf(node.base)
  return base === undefined ? undefined : `${base}.${node.name}`
}

/** Reads the value at such a path of a document, as GROQ finds it: through objects, never through lists. */
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

/** The value at a path that is asked for once. */
export const valueAtPath = (document: object, path: string): unknown => readerOf(path)(document)
