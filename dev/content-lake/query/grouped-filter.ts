import { evaluateSync, type ExprNode, toJS } from 'groq-js'
import type { StoredDocument } from '../store/document.ts'
import { pathOf, readerOf } from './attribute-path.ts'
import type { DocumentFilter } from './filter.ts'

const operators = new Set(['==', '!=', '<', '<=', '>', '>=', 'in'])
const functions = new Set(['defined', 'dateTime', 'lower', 'upper', 'length', 'count'])

/**
 * A condition that reads only plain fields and parameters has the same result for all documents with the same values of
 * these fields, so it is evaluated once for each group of them. A condition on `publishAt` has one group in most datasets.
 */
export function groupedFilter(condition: ExprNode): DocumentFilter | undefined {
  const fields: Fields = { values: new Set(), presences: new Set() }
  if (!readsOnlyFields(condition, fields)) return undefined
  const tree = {
    type: 'Filter',
    base: { type: 'Parameter', name: '~' },
    expr: condition,
  } as unknown as ExprNode
  const groupOf = groupBy([...fields.values].map(readerOf), [...fields.presences].map(readerOf))
  return (documents, params) => {
    const groups = new Map<unknown, StoredDocument>()
    const keys = documents.map((document) => {
      const key = groupOf(document)
      if (!groups.has(key)) groups.set(key, document)
      return key
    })
    const answer = evaluateSync(tree, { dataset: [], params: { ...params, '~': [...groups.values()] } })
    const passing = new Set((toJS(answer) as StoredDocument[]).map(({ _id }) => _id))
    const isPassing = new Map([...groups].map(([key, document]) => [key, passing.has(document._id)]))
    return documents.filter((_, place) => isPassing.get(keys[place]))
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
