import type { ExprNode } from 'groq-js'

/** A part of the dataset that a query reads: the documents of these types, with these ids, that refer to these, or that are versions of these. */
export interface Scan {
  by: 'id' | 'type' | 'reference' | 'version'
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

/** From the one that finds fewest documents to the one that finds most. */
const narrowestFirst: readonly Scan['by'][] = ['id', 'version', 'reference', 'type']

/** A scan that holds every document which the condition can let through. */
function scanOf(condition: ExprNode): Scan | undefined {
  switch (condition.type) {
    case 'And': {
      const scans = [scanOf(condition.left), scanOf(condition.right)]
      return narrowestFirst.map((by) => scans.find((scan) => scan?.by === by)).find(Boolean)
    }
    case 'Group':
      return scanOf(condition.base)
    case 'OpCall': {
      const { op, left, right } = condition
      if (op === '==') return scanOfField(left, [right]) ?? scanOfField(right, [left])
      return op === 'in' ? scanOfField(left, listed(right)) : undefined
    }
    case 'FuncCall': {
      const by = condition.namespace === 'sanity' && condition.name === 'versionOf' ? 'version' : undefined
      return scanFor(isReferences(condition) ? 'reference' : by, condition.args)
    }
    default:
      return undefined
  }
}

const isReferences = ({ namespace, name }: { namespace: string; name: string }): boolean =>
  namespace === 'global' && name === 'references'

function scanOfField(field: ExprNode, values: readonly ExprNode[]): Scan | undefined {
  if (field.type !== 'AccessAttribute' || field.base) return undefined
  if (field.name === '_type') return scanFor('type', values)
  return field.name === '_id' ? scanFor('id', values) : undefined
}

/** What a list holds, or the one parameter that may hold a list. */
function listed(list: ExprNode): readonly ExprNode[] {
  if (list.type !== 'Array') return [list]
  return list.elements.map(({ value, isSplat }) => (isSplat ? list : value))
}

function scanFor(by: Scan['by'] | undefined, values: readonly ExprNode[]): Scan | undefined {
  const isKnown = values.every(({ type }) => type === 'Value' || type === 'Parameter')
  return by && isKnown && values.length > 0 ? { by, values } : undefined
}
