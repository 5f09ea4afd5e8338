import type { ExprNode, ObjectAttributeNode, PipeFuncCallNode } from 'groq-js'
import { pathOf } from './attribute-path.ts'

/**
 * What Sanity refuses in a `score()` although groq-js evaluates it; undefined when there is nothing. The first two
 * sentences are Sanity's: github.com/sanity-io/sanity, issue 7496 and pull request 13027.
 */
export function scoreFault(node: unknown): string | undefined {
  if (typeof node !== 'object' || node === null) return undefined
  const { type, name } = node as { type?: unknown; name?: unknown }
  const own = type === 'PipeFuncCall' && name === 'score' ? faultOf(node as PipeFuncCallNode) : undefined
  if (own) return own
  for (const part of Object.values(node)) {
    const fault = scoreFault(part)
    if (fault) return fault
  }
  return undefined
}

function faultOf({ base, args }: PipeFuncCallNode): string | undefined {
  const computed = computedBefore(base)
  if (!computed) return 'score() function cannot be used in its current position'
  if (args.some((arg) => isUnexpected(arg, computed)))
    return 'score() function received unexpected expression'
  return args.some(hasNegativeBoost) ? 'boost() function expects a number that is 0 or more' : undefined
}

/** The names that projections of documents compute; undefined when the list is not one of documents of the dataset. */
function computedBefore(list: ExprNode): ReadonlySet<string> | undefined {
  switch (list.type) {
    case 'Everything':
      return new Set()
    case 'Filter':
    case 'Slice':
    case 'Group':
    case 'PipeFuncCall':
      return computedBefore(list.base)
    case 'Map': {
      const { expr } = list
      const attributes = expr.type === 'Projection' && expr.expr.type === 'Object' ? expr.expr.attributes : []
      return computedBefore(list.base)?.union(new Set(attributes.flatMap(computedName)))
    }
    default:
      return undefined
  }
}

function computedName(attribute: ObjectAttributeNode): string[] {
  return attribute.type === 'ObjectAttributeValue' && pathOf(attribute.value) === undefined
    ? [attribute.name]
    : []
}

function isUnexpected(node: unknown, computed: ReadonlySet<string>): boolean {
  if (typeof node !== 'object' || node === null) return false
  const { type, name, base } = node as { type?: unknown; name?: unknown; base?: unknown }
  if (type === 'Deref' || type === 'Everything') return true
  if (type === 'AccessAttribute' && base === undefined && computed.has(String(name))) return true
  return Object.values(node).some((part) => isUnexpected(part, computed))
}

function hasNegativeBoost(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false
  const { name, args } = node as { name?: unknown; args?: readonly ExprNode[] }
  const value = name === 'boost' ? args?.[1] : undefined
  if (value?.type === 'Neg' || (value?.type === 'Value' && Number(value.value) < 0)) return true
  return Object.values(node).some(hasNegativeBoost)
}
