import { GroqSyntaxError, parse, type ExprNode } from 'groq-js'
import { describedError } from '../http/lake-error.ts'

const capacity = 500
const parsed = new Map<string, ExprNode>()

/**
 * Parses a query once and keeps the most recently used trees. Most queries have one tree whatever their parameters are;
 * where a parameter shapes the tree, as in `[0...$limit]`, there is one for each set of parameters.
 */
export function parseQuery(query: string, params: Record<string, unknown>): ExprNode {
  const particular = `${query}\u0000${JSON.stringify(params)}`
  const known = take(query) ?? take(particular)
  if (known) return known
  const general = parseGeneral(query)
  const tree = general ?? parseNow(query, params)
  parsed.set(general ? query : particular, tree)
  if (parsed.size > capacity) parsed.delete(parsed.keys().next().value ?? '')
  return tree
}

function take(key: string): ExprNode | undefined {
  const tree = parsed.get(key)
  if (!tree) return undefined
  // A map keeps the order of insertion: put back at the end, the tree counts as just used.
  parsed.delete(key)
  parsed.set(key, tree)
  return tree
}

/** The tree that serves every set of parameters, if there is one. */
function parseGeneral(query: string): ExprNode | undefined {
  try {
    const tree = parse(query)
    return isShapedByParams(tree) ? undefined : tree
  } catch {
    return undefined
  }
}

/** `a[$x]` is an element, an attribute or a filter, and only the value of `$x` says which. */
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
