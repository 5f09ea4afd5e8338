import type { ExprNode } from 'groq-js'

/** `slug.current` as it is written; nothing for what is computed or looked for elsewhere. */
export function pathOf(node: ExprNode): string | undefined {
  if (node.type !== 'AccessAttribute') return undefined
  if (!node.base) return node.name
  const base = pathOf(node.base)
  return base === undefined ? undefined : `${base}.${node.name}`
}

/** The value at such a path of a document, as GROQ finds it: through objects, never through lists. */
export function valueAtPath(document: object, path: string): unknown {
  let value: unknown = document
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    value = (value as Record<string, unknown>)[name]
  }
  return value
}
