import type { ExprNode } from 'groq-js'

/** A part of the dataset that a query reads: the documents whose `_type` or `_id` is one of these values. */
export interface Scan {
  field: '_type' | '_id'
  values: readonly ExprNode[]
}

interface NarrowedQuery {
  tree: ExprNode
  /** What each parameter that was put in must hold. */
  scans: ReadonlyMap<string, Scan>
  /** True when some part still reads every document. */
  readsEverything: boolean
  /** The parameters that the query itself names. */
  params: ReadonlySet<string>
}

const narrowed = new WeakMap<ExprNode, NarrowedQuery>()

/**
 * Finds out which part of the dataset a query reads. `*[_type == "product" && …]` is rewritten to read a parameter that
 * holds only the products: the tree stays plain GROQ, groq-js stays unpatched, and the answer stays the same.
 */
export function narrowScans(tree: ExprNode): NarrowedQuery {
  const kept = narrowed.get(tree)
  if (kept) return kept
  const scans = new Map<string, Scan>()
  const params = new Set<string>()
  let readsEverything = false

  const rewrite = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(rewrite)
    if (typeof node !== 'object' || node === null) return node
    const scan = isWholeScan(node) ? scanOf(node.expr) : undefined
    if (scan && isWholeScan(node)) {
      // A tilde cannot stand in a GROQ parameter, so the name is never one of the query's own.
      const name = `~${scans.size}`
      scans.set(name, scan)
      return { ...node, base: { type: 'Parameter', name }, expr: rewrite(node.expr) }
    }
    const { type, name } = node as { type?: unknown; name?: unknown }
    if (type === 'Everything') readsEverything = true
    if (type === 'Parameter') params.add(String(name))
    return Object.fromEntries(Object.entries(node).map(([field, value]) => [field, rewrite(value)]))
  }

  const result = { tree: rewrite(tree) as ExprNode, scans, readsEverything, params }
  narrowed.set(tree, result)
  return result
}

interface WholeScan {
  type: 'Filter'
  base: { type: 'Everything' }
  expr: ExprNode
}

function isWholeScan(node: object): node is WholeScan {
  const { type, base } = node as { type?: unknown; base?: { type?: unknown } }
  return type === 'Filter' && base?.type === 'Everything'
}

/** A scan that holds every document which the condition can let through. */
function scanOf(condition: ExprNode): Scan | undefined {
  if (condition.type === 'And') return scanOf(condition.left) ?? scanOf(condition.right)
  if (condition.type === 'Group') return scanOf(condition.base)
  if (condition.type !== 'OpCall') return undefined
  const { op, left, right } = condition
  if (op === '==') return scanOfEquality(left, right) ?? scanOfEquality(right, left)
  if (op !== 'in' || right.type !== 'Array' || right.elements.some(({ isSplat }) => isSplat)) return undefined
  return scanFor(
    left,
    right.elements.map(({ value }) => value),
  )
}

const scanOfEquality = (field: ExprNode, value: ExprNode) => scanFor(field, [value])

function scanFor(field: ExprNode, values: readonly ExprNode[]): Scan | undefined {
  if (field.type !== 'AccessAttribute' || field.base) return undefined
  if (field.name !== '_type' && field.name !== '_id') return undefined
  const isKnown = values.every(({ type }) => type === 'Value' || type === 'Parameter')
  return isKnown ? { field: field.name, values } : undefined
}
