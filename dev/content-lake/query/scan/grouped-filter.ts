import { evaluateSync, type ExprNode, toJS } from 'groq-js'
import type { StoredDocument } from '../../store/document.ts'
import { compile } from '../compiled/compile.ts'
import { pathOf, readerOf } from '../attribute-path.ts'
import type { DocumentFilter } from './filter.ts'
import { nodesIn } from '../limits/nodes-in.ts'

const operators = new Set(['==', '!=', '<', '<=', '>', '>=', 'in'])
const functions = new Set(['defined', 'dateTime', 'lower', 'upper', 'length', 'count'])

/** With more groups caching does not help: nearly every document is a group of its own. */
const maxGroups = 500
const maxResults = 8

/** The documents of a list, grouped by the fields that a condition reads, and its cached results. */
interface Groups {
  readonly examples: readonly StoredDocument[]
  readonly groupOf: Uint32Array
  /** The filtered lists by the set of groups that passed. */
  readonly results: Map<string, readonly StoredDocument[]>
}

/**
 * A condition that reads only plain fields and parameters has the same result for all documents with equal values of these
 * fields, so it is evaluated once for each such group. Most datasets have only one group for `publishAt`. While the same
 * groups of the same list pass, the same list object is returned.
 */
export function groupedFilter(condition: ExprNode): DocumentFilter | undefined {
  const fields: Fields = { values: new Set(), presences: new Set() }
  if (!readsOnlyFields(condition, fields)) return undefined
  const keyOf = groupBy([...fields.values].map(readerOf), [...fields.presences].map(readerOf))
  const decide = decider(condition)
  const known = new WeakMap<readonly StoredDocument[], Groups>()
  const cost = nodesIn(condition)
  return (documents, params, budget) => {
    let groups = known.get(documents)
    if (!groups) {
      budget?.spend(documents.length * (fields.values.size + fields.presences.size))
      known.set(documents, (groups = partition(documents, keyOf)))
    }
    const { examples, groupOf, results } = groups
    budget?.spend(examples.length * cost)
    const isPassing = decide(examples, params)
    const passing = examples.length > maxGroups ? undefined : isPassing.map(Number).join('')
    const cached = passing === undefined ? undefined : results.get(passing)
    if (cached) return cached
    budget?.spend(documents.length)
    const result = isPassing.every(Boolean)
      ? documents
      : documents.filter((_, place) => isPassing[groupOf[place] ?? 0])
    if (passing !== undefined) results.set(passing, result)
    if (results.size > maxResults) results.delete(results.keys().next().value ?? '')
    return result
  }
}

function partition(
  documents: readonly StoredDocument[],
  keyOf: (document: StoredDocument) => unknown,
): Groups {
  const numbers = new Map<unknown, number>()
  const examples: StoredDocument[] = []
  const groupOf = new Uint32Array(documents.length)
  for (const [place, document] of documents.entries()) {
    const key = keyOf(document)
    let number = numbers.get(key)
    if (number === undefined) numbers.set(key, (number = examples.push(document) - 1))
    groupOf[place] = number
  }
  return { examples, groupOf, results: new Map() }
}

type Decide = (documents: readonly StoredDocument[], params: Record<string, unknown>) => boolean[]

function decider(condition: ExprNode): Decide {
  const run = compile(condition)
  if (run)
    return (documents, params) => {
      const around = { dataset: [], params, dereference: () => null }
      return documents.map((value) => run({ value, parent: null, isHidden: false, around }) === true)
    }
  const tree = {
    type: 'Filter',
    base: { type: 'Parameter', name: '~' },
    expr: condition,
  } as unknown as ExprNode
  return (documents, params) => {
    const result = evaluateSync(tree, { dataset: [], params: { ...params, '~': documents } })
    const passing = new Set((toJS(result) as StoredDocument[]).map(({ _id }) => _id))
    return documents.map(({ _id }) => passing.has(_id))
  }
}

/** The paths whose values a condition reads, and the paths that it only tests with `defined()`. */
interface Fields {
  readonly values: Set<string>
  readonly presences: Set<string>
}

function readsOnlyFields(node: ExprNode, fields: Fields): boolean {
  const all = (...nodes: ExprNode[]) => nodes.every((each) => readsOnlyFields(each, fields))
  switch (node.type) {
    case 'Value':
    case 'Parameter':
      return true
    case 'And':
    case 'Or':
      return all(node.left, node.right)
    case 'Not':
    case 'Group':
      return all(node.base)
    case 'OpCall':
      return operators.has(node.op) && all(node.left, node.right)
    case 'FuncCall': {
      const asked = node.name === 'defined' && node.args[0] ? pathOf(node.args[0]) : undefined
      if (asked !== undefined) {
        fields.presences.add(asked)
        return true
      }
      return node.namespace === 'global' && functions.has(node.name) && all(...node.args)
    }
    case 'Array':
      return node.elements.every(({ value, isSplat }) => !isSplat && readsOnlyFields(value, fields))
    case 'AccessAttribute': {
      const path = pathOf(node)
      if (path !== undefined) fields.values.add(path)
      return path !== undefined
    }
    default:
      return false
  }
}

type Read = (document: object) => unknown

/** Returns the group key of a document. A document with an object in one of the fields is a group of its own. */
function groupBy(values: readonly Read[], presences: readonly Read[]): (document: StoredDocument) => unknown {
  return (document) => {
    let key = ''
    for (const read of presences) key += (read(document) ?? null) === null ? '0' : '1'
    for (const read of values) {
      const value = read(document)
      if (typeof value === 'object' && value !== null) return document
      key += value === undefined ? '\u0000' : `${typeof value}${JSON.stringify(value)}\u0000`
    }
    return key
  }
}
