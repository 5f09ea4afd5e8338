import { LRUCache } from 'lru-cache'
import { GroqSyntaxError, parse, type ExprNode } from 'groq-js'
import { describedError } from '../http/lake-error.ts'
import { scoreFault } from './score-rules.ts'

const capacity = 500
const parsed = new LRUCache<string, ExprNode>({ max: capacity })
/** The names of the parameters that shape the tree, by query. */
const shaping = new LRUCache<string, readonly string[]>({ max: capacity })

/**
 * Parses a query once and caches the most recently used trees. Most queries have one tree for all parameters. When a
 * parameter shapes the tree, as in `[0...$limit]`, there is one tree for each of its values.
 */
export function parseQuery(query: string, params: Record<string, unknown>): ExprNode {
  const names = shaping.get(query)
  const known = parsed.get(query) ?? (names && parsed.get(keyOf(query, params, names)))
  if (known) return known
  const general = parseGeneral(query)
  if (general) {
    refuseBadScore(general, query)
    parsed.set(query, general)
    return general
  }
  const shapes = names ?? shapingParams(query, params)
  // Only these: groq-js writes the value of each parameter that it is given into the tree.
  const tree = parseNow(query, only(params, shapes))
  refuseBadScore(tree, query)
  shaping.set(query, shapes)
  parsed.set(keyOf(query, params, shapes), tree)
  return tree
}

const only = (params: Record<string, unknown>, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.flatMap((name) => (Object.hasOwn(params, name) ? [[name, params[name]]] : [])))

const keyOf = (query: string, params: Record<string, unknown>, names: readonly string[]): string =>
  `${query}\u0000${JSON.stringify(names.map((name) => params[name]))}`

/** The parameters without which a query cannot be parsed; all of them where more may shape the tree. */
function shapingParams(query: string, params: Record<string, unknown>): string[] {
  const all = Object.keys(params)
  const needed = all.filter((name) => {
    const others = only(
      params,
      all.filter((other) => other !== name),
    )
    return query.includes(`$${name}`) && !parseIfPossible(query, others)
  })
  const tree = parseIfPossible(query, only(params, needed))
  return tree && !isShapedByParams(tree) ? needed : all
}

function parseIfPossible(query: string, params: Record<string, unknown>): ExprNode | undefined {
  try {
    return parse(query, { params })
  } catch {
    return undefined
  }
}

/** The tree that is valid for all parameters; undefined when there is none. */
function parseGeneral(query: string): ExprNode | undefined {
  const tree = parseIfPossible(query, {})
  return tree && !isShapedByParams(tree) ? tree : undefined
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
    throw parseError(description, query, start)
  }
}

function refuseBadScore(tree: ExprNode, query: string): void {
  const fault = scoreFault(tree)
  if (fault) throw parseError(fault, query)
}

/** The error of a query that cannot be evaluated, with the position of its fault where it is known. */
export const parseError = (description: string, query: string, start = 0) =>
  describedError(400, 'queryParseError', description, { query, start, end: query.length })
