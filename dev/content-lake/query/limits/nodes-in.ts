import type { ExprNode } from 'groq-js'

/** The number of expressions in a tree: the steps that one evaluation of it takes, without what it repeats. */
export function nodesIn(tree: ExprNode | unknown[]): number {
  let count = 0
  const open: unknown[] = [tree]
  while (open.length > 0) {
    const node = open.pop()
    if (typeof node !== 'object' || node === null) continue
    if ('type' in node) count++
    for (const part of Object.values(node)) open.push(part)
  }
  return count
}
