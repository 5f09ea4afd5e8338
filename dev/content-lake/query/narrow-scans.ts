import type { ExprNode } from 'groq-js'

/**
 * Which part of the dataset a query reads. `*[_type == "product" && …]` is rewritten to read a parameter that holds
 * only the products, and `*[_id == $id]` only that document: the tree stays plain GROQ and groq-js stays unpatched.
 */
export interface NarrowedQuery {
  tree: ExprNode
  types: ReadonlyMap<string, string>
  ids: ReadonlyMap<string, ExprNode>
  /** True when some part still reads every document. */
  readsEverything: boolean
  /** The parameters that the query names. */
  params: ReadonlySet<string>
}

const narrowed = new WeakMap<ExprNode, NarrowedQuery>()

export function narrowScans(tree: ExprNode): NarrowedQuery {
  const kept = narrowed.get(tree)
  if (kept) return kept
  const types = new Map<string, string>()
  const ids = new Map<string, ExprNode>()
  const params = new Set<string>()
  let readsEverything = false

  const rewrite = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(rewrite)
    if (typeof node !== 'object' || node === null) return node
    if (isScan(node)) {
      const key = keyOf(node.expr)
      if (key) {
        const name = `~${key.field}:${key.field === '_type' ? key.type : ids.size}`
        if (key.field === '_type') types.set(name, key.type)
        else ids.set(name, key.value)
        return { ...node, base: { type: 'Parameter', name }, expr: rewrite(node.expr) }
      }
    }
    if ('type' in node && node.type === 'Everything') readsEverything = true
    if ('type' in node && node.type === 'Parameter' && 'name' in node) params.add(String(node.name))
    return Object.fromEntries(Object.entries(node).map(([field, value]) => [field, rewrite(value)]))
  }

  const result = { tree: rewrite(tree) as ExprNode, types, ids, readsEverything, params }
  narrowed.set(tree, result)
  return result
}

type Scan = { type: 'Filter'; base: { type: 'Everything' }; expr: ExprNode }

function isScan(node: object): node is Scan {
  const { type, base } = node as { type?: unknown; base?: { type?: unknown } }
  return type === 'Filter' && base?.type === 'Everything'
}

type ScanKey = { field: '_type'; type: string } | { field: '_id'; value: ExprNode }

/** A condition that holds for every document that the filter can let through. */
function keyOf(condition: ExprNode): ScanKey | undefined {
  if (condition.type === 'And') return keyOf(condition.left) ?? keyOf(condition.right)
  if (condition.type === 'Group') return keyOf(condition.base)
  if (condition.type !== 'OpCall' || condition.op !== '==') return undefined
  const [field, value] = fieldFirst(condition.left, condition.right)
  if (field === '_type' && value.type === 'Value' && typeof value.value === 'string') {
    return { field, type: value.value }
  }
  if (field === '_id' && (value.type === 'Value' || value.type === 'Parameter')) return { field, value }
  return undefined
}

function fieldFirst(left: ExprNode, right: ExprNode): [string | undefined, ExprNode] {
  const name = (node: ExprNode) => (node.type === 'AccessAttribute' && !node.base ? node.name : undefined)
  const leftName = name(left)
  return leftName === undefined ? [name(right), left] : [leftName, right]
}
