import type { ExprNode } from 'groq-js'
import { pathOf } from '../attribute-path.ts'
import { documentFilter } from './document-filter.ts'
import type { DocumentFilter } from './filter.ts'

/** A part of the dataset that an index finds. It holds every document that can match the condition. */
export interface Scan {
  /** The index, from the one that finds the fewest documents to the one that finds the most. */
  by: 'id' | 'version' | 'field' | 'reference' | 'type'
  /** The field of a scan by field, such as `slug.current`. */
  path: string
  /** One list of values for each condition on the index; a document must match all lists. */
  lists: readonly (readonly ExprNode[])[]
}

const narrowestFirst: readonly Scan['by'][] = ['id', 'version', 'field', 'reference', 'type']

export interface ScannedCondition {
  scan: Scan
  /** The scan by type, if the condition has one: it gives sync tags by type, so that a new story does not affect products. */
  type: Scan | undefined
  /** The conditions that are decided without groq-js. */
  filters: readonly DocumentFilter[]
  /** The condition that neither the scan nor the filters decide; undefined when they decide all of it. */
  rest: ExprNode | undefined
}

/** Chooses the index that narrows a condition most. */
export function scanCondition(condition: ExprNode): ScannedCondition | undefined {
  const parts = conjuncts(condition).map((part) => ({ part, scan: scanOf(part) }))
  const scans = (by: Scan['by']) => parts.flatMap(({ scan }) => (scan?.by === by ? [scan] : []))
  const by = narrowestFirst.find((candidate) => scans(candidate).length > 0)
  const [first] = by ? scans(by) : []
  if (!by || !first) return undefined

  // Two conditions on the id can be combined into one scan; two references to different documents cannot.
  const isExact = by === 'id' || by === 'type' || (by === 'reference' && scans(by).length === 1)
  const open = (isExact ? parts.filter(({ scan }) => scan?.by !== by) : parts).map(({ part }) => part)
  const decided = open.map((part) => ({ part, filter: documentFilter(part) }))
  const rest = decided.filter(({ filter }) => !filter).map(({ part }) => part)
  return {
    scan: isExact ? (combined(scans(by)) ?? first) : first,
    type: combined(scans('type')),
    filters: decided.flatMap(({ filter }) => filter ?? []),
    rest: rest.length === 0 ? undefined : rest.reduce((left, right) => ({ type: 'And', left, right })),
  }
}

function combined([first, ...others]: readonly Scan[]): Scan | undefined {
  return first && { ...first, lists: [first, ...others].flatMap(({ lists }) => lists) }
}

function conjuncts(condition: ExprNode): ExprNode[] {
  if (condition.type === 'And') return [...conjuncts(condition.left), ...conjuncts(condition.right)]
  return condition.type === 'Group' ? conjuncts(condition.base) : [condition]
}

function scanOf(part: ExprNode): Scan | undefined {
  if (part.type === 'OpCall') {
    const { op, left, right } = part
    if (op === '==') return scanOfField(left, [right]) ?? scanOfField(right, [left])
    if (op === '>') return scanOfElements(left, right)
    return op === 'in' ? scanOfField(left, listed(right)) : undefined
  }
  if (part.type !== 'FuncCall') return undefined
  if (part.namespace === 'sanity' && part.name === 'versionOf') return scanFor('version', part.args)
  return part.namespace === 'global' && part.name === 'references'
    ? scanFor('reference', part.args)
    : undefined
}

function scanOfField(field: ExprNode, values: readonly ExprNode[]): Scan | undefined {
  const path = pathOf(field)
  if (path === '_id') return scanFor('id', values)
  if (path === '_type') return scanFor('type', values)
  return path === undefined ? undefined : scanFor('field', values, path)
}

/** `count(variants[sku in $skus]) > 0`: found by the field `variants[].sku`. */
function scanOfElements(left: ExprNode, right: ExprNode): Scan | undefined {
  if (right.type !== 'Value' || right.value !== 0) return undefined
  const counted = left.type === 'FuncCall' && left.name === 'count' ? left.args[0] : undefined
  if (counted?.type !== 'Filter' || counted.expr.type !== 'OpCall' || counted.expr.op !== 'in')
    return undefined
  const [list, field] = [pathOf(counted.base), pathOf(counted.expr.left)]
  if (list === undefined || field === undefined) return undefined
  return scanFor('field', listed(counted.expr.right), `${list}[].${field}`)
}

/** The elements of a list, or the one parameter that may hold a list. */
function listed(list: ExprNode): readonly ExprNode[] {
  if (list.type !== 'Array') return [list]
  return list.elements.map(({ value }) => value)
}

function scanFor(by: Scan['by'], values: readonly ExprNode[], path = ''): Scan | undefined {
  const isKnown = values.every(({ type }) => type === 'Value' || type === 'Parameter')
  return isKnown ? { by, path, lists: [values] } : undefined
}
