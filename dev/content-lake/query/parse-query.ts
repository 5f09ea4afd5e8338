import { GroqSyntaxError, parse, type ExprNode } from 'groq-js'
import { describedError } from '../http/lake-error.ts'

const capacity = 500
const parsed = new Map<string, ExprNode>()
/** The names of the parameters that shape the tree, by query. */
const shaping = new Map<string, readonly string[]>()

/**
 * Parses a query once and caches the most recently used trees. Most queries have one tree for all parameters. When a
 * parameter shapes the tree, as in `[0...$limit]`, there is one tree for each of its values.
 */
export function parseQuery(query: string, params: Record<string, unknown>): ExprNode {
  const names = shaping.get(query)
  const known = take(query) ?? (names && take(keyOf(query, params, names)))
  if (known) return known
  const general = parseGeneral(query)
  const tree = general ?? parseNow(query, params)
  if (general) keep(query, tree)
  else {
    if (shaping.size >= capacity) shaping.clear()
    const shapes = names ?? shapingParams(query, params, tree)
    shaping.set(query, shapes)
    keep(keyOf(query, params, shapes), tree)
  }
  return tree
}

const keyOf = (query: string, params: Record<string, unknown>, names: readonly string[]): string =>
  `${query}\u0000${JSON.stringify(names.map((name) => params[name]))}`

function keep(key: string, tree: ExprNode): void {
  parsed.set(key, tree)
  if (parsed.size > capacity) parsed.delete(parsed.keys().next().value ?? '')
}

/** The parameters that the parser may have replaced by values: all that are fewer in the tree than in the query. */
function shapingParams(query: string, params: Record<string, unknown>, tree: ExprNode): string[] {
  const written = Map.groupBy(query.matchAll(/\$([A-Za-z_]\w*)/g), ([, name]) => name)
  const kept = new Map<string, number>()
  const count = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const { type, name } = node as { type?: unknown; name?: unknown }
    if (type === 'Parameter') kept.set(String(name), (kept.get(String(name)) ?? 0) + 1)
    for (const inner of Object.values(node)) count(inner)
  }
  count(tree)
  const isShaped = isShapedByParams(tree)
  return Object.keys(params).filter((name) => isShaped || written.get(name)?.length !== kept.get(name))
}

function take(key: string): ExprNode | undefined {
  const tree = parsed.get(key)
  if (!tree) return undefined
  // A Map keeps the order of insertion, so inserting the tree again marks it as the most recently used.
  parsed.delete(key)
  parsed.set(key, tree)
  return tree
}

/** The tree that is valid for all parameters; undefined when there is none. */
function parseGeneral(query: string): ExprNode | undefined {
  try {
    const tree = parse(query)
    return isShapedByParams(tree) ? undefined : tree
  } catch {
    return undefined
  }
}

/** `a[$x]` is an element, an attribute or a filter, depending on the value of `$x`. */
function isShapedByParams(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(isShapedByParams)
  if (typeof node !== 'object' || node === null) return false
  if ('type' in node && node.type === 'Filter' && 'expr' in node && isConstant(node.expr as ExprNode))
    return true
  return Object.values(node).some(isShapedByParams)
}

function isConstant(node: ExprNode): boolean {
  switch (node.type) {
    case 'Value':
    case 'Parameter':
      return true
    case 'Group':
    case 'Neg':
    case 'Pos':
      return isConstant(node.base)
    case 'OpCall':
      return (
        ['+', '-', '*', '/', '%', '**'].includes(node.op) && isConstant(node.left) && isConstant(node.right)
      )
    default:
      return false
  }
}

function parseNow(query: string, params: Record<string, unknown>): ExprNode {
  try {
    return parse(query, { params })
  } catch (cause) {
    const description = cause instanceof Error ? cause.message : String(cause)
    const start = cause instanceof GroqSyntaxError ? cause.position : 0
    throw describedError(400, 'queryParseError', description, { query, start, end: query.length })
  }
}
