import { GroqSyntaxError, parse, type ExprNode } from 'groq-js'
import { describedError } from '../http/lake-error.ts'

const capacity = 500
const parsed = new Map<string, ExprNode>()

/**
 * Parses a query once for each set of parameters (a parameter may shape the tree, as in `[0...$limit]`) and keeps the
 * most recently used trees. A syntax error is thrown as Sanity's `queryParseError`.
 */
export function parseQuery(query: string, params: Record<string, unknown>): ExprNode {
  const key = `${query}\u0000${JSON.stringify(params)}`
  const tree = parsed.get(key) ?? parseNow(query, params)
  parsed.delete(key)
  parsed.set(key, tree)
  if (parsed.size > capacity) parsed.delete(parsed.keys().next().value ?? '')
  return tree
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
