import { parse, type ExprNode } from 'groq-js'
import { scanCondition, type ScannedCondition } from './scan.ts'

interface NarrowedQuery {
  tree: ExprNode
  /** The scan whose documents each inserted parameter must hold. */
  scans: ReadonlyMap<string, ScannedCondition>
  /** True when a part of the query still reads every document. */
  readsEverything: boolean
  /** True when the query calls `diff::` functions, which groq-js evaluates only asynchronously. */
  comparesVersions: boolean
  /** The parameters that the query itself names. */
  params: ReadonlySet<string>
}

const narrowed = new WeakMap<ExprNode, NarrowedQuery>()

/**
 * Finds the part of the dataset that a query reads. `*[_type == "product" && …]` is rewritten to read a parameter that
 * holds only the products. The tree is still plain GROQ for an unpatched groq-js, and the result is the same.
 */
export function narrowScans(tree: ExprNode): NarrowedQuery {
  const cached = narrowed.get(tree)
  if (cached) return cached
  const scans = new Map<string, ScannedCondition>()
  const params = new Set<string>()
  // A list and its count have the same condition, which is looked up once.
  const nameOf = new Map<string, string>()
  let readsEverything = false
  let comparesVersions = false

  const rewrite = (given: unknown): unknown => {
    if (Array.isArray(given)) return given.map(rewrite)
    if (typeof given !== 'object' || given === null) return given
    const node = isCallOf(given, 'releases', 'all') ? allReleases : given
    if (isCallOf(node, 'diff')) comparesVersions = true
    const scanned = isWholeScan(node) ? scanCondition(node.expr) : undefined
    if (scanned && isWholeScan(node)) {
      for (const name of parametersIn(node.expr)) params.add(name)
      // GROQ parameters cannot contain a tilde, so the name never collides with one of the query.
      const condition = JSON.stringify(node.expr)
      const base = { type: 'Parameter', name: nameOf.get(condition) ?? `~${scans.size}` }
      nameOf.set(condition, base.name)
      scans.set(base.name, scanned)
      return scanned.rest ? { ...node, base, expr: rewrite(scanned.rest) } : base
    }
    const { type, name } = node as { type?: unknown; name?: unknown }
    if (type === 'Everything') readsEverything = true
    if (type === 'Parameter') params.add(String(name))
    return Object.fromEntries(Object.entries(node).map(([field, value]) => [field, rewrite(value)]))
  }

  const result = { tree: rewrite(tree) as ExprNode, scans, readsEverything, comparesVersions, params }
  narrowed.set(tree, result)
  return result
}

const allReleases = parse('*[_type == "system.release"]')

function isCallOf(node: object, namespace: string, name?: string): boolean {
  const call = node as { type?: unknown; namespace?: unknown; name?: unknown }
  if (call.type !== 'FuncCall' || call.namespace !== namespace) return false
  return name === undefined || call.name === name
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

/** The parameters in a condition, including the parts that a scan decides and that are removed from the tree. */
function parametersIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  const { type, name } = node as { type?: unknown; name?: unknown }
  const inside = Object.values(node).flatMap(parametersIn)
  return type === 'Parameter' ? [String(name), ...inside] : inside
}
