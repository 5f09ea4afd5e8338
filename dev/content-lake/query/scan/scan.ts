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
  /** One list of operands for each condition on the index; a document must match all lists. */
  lists: readonly (readonly Operand[])[]
}

/** A literal or a parameter of a condition. */
export interface Operand {
  node: ExprNode
  /** Whether it means its value, as after `==`, the elements of its list, as after `in`, or either, as in `references()`. */
  means: 'value' | 'elements' | 'either'
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

  // The scan alone decides these; two conditions on the id are combined into one scan.
  const isExact = by === 'id' || by === 'type'
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
    if (op === '==') return scanOfField(left, [valueOf(right)]) ?? scanOfField(right, [valueOf(left)])
    if (op === '>') return scanOfElements(left, right)
    return op === 'in' ? scanOfField(left, listed(right)) : undefined
  }
  if (part.type !== 'FuncCall') return undefined
  if (part.namespace === 'sanity' && part.name === 'versionOf')
    return scanFor('version', part.args.map(valueOf))
  return part.namespace === 'global' && part.name === 'references'
    ? scanFor(
        'reference',
        part.args.map((node) => ({ node, means: 'either' })),
      )
    : undefined
}

function scanOfField(field: ExprNode, operands: readonly Operand[]): Scan | undefined {
  const path = pathOf(field)
  if (path === '_id') return scanFor('id', operands)
  if (path === '_type') return scanFor('type', operands)
  return path === undefined ? undefined : scanFor('field', operands, path)
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

const valueOf = (node: ExprNode): Operand => ({ node, means: 'value' })

/** What the right side of `in` lists. */
function listed(list: ExprNode): readonly Operand[] {
  if (list.type !== 'Array') return [{ node: list, means: 'elements' }]
  return list.elements.map(({ value, isSplat }) => ({ node: value, means: isSplat ? 'elements' : 'value' }))
}

function scanFor(by: Scan['by'], operands: readonly Operand[], path = ''): Scan | undefined {
  const isKnown = operands.every(({ node }) => node.type === 'Value' || node.type === 'Parameter')
  return isKnown ? { by, path, lists: [operands] } : undefined
}
