import type { ExprNode } from 'groq-js'
import type { StoredDocument } from '../../store/document.ts'
import { pathOf, readerOf } from '../attribute-path.ts'
import { compile } from '../compiled/compile.ts'
import { portableTextOf } from '../portable-text.ts'

/** The left side of a `match`: the texts of a document that an expression finds. */
export interface TextSource {
  readonly key: string
  read(document: StoredDocument): string[]
}

/** The texts of an expression that reads only the document itself; undefined for any other expression. */
export function textSourceOf(node: ExprNode): TextSource | undefined {
  if (node.type === 'Array') {
    const sources = node.elements.map(({ value, isSplat }) => (isSplat ? undefined : textOf(value)))
    const known = sources.filter((source) => source !== undefined)
    if (known.length < sources.length) return undefined
    const key = `[${known.map((source) => source.key).join()}]`
    return { key, read: (document) => known.flatMap(({ read }) => read(document)) }
  }
  const path = pathOf(node)
  if (path === undefined) return textOf(node) ?? elementsOf(node)
  const value = readerOf(path)
  return { key: `list ${path}`, read: (document) => textsIn(value(document)) }
}

/** Reads one text: inside an array GROQ does not flatten nested arrays. */
function textOf(node: ExprNode): TextSource | undefined {
  const path = pathOf(node)
  if (path !== undefined) {
    const value = readerOf(path)
    return { key: path, read: (document) => [value(document)].filter(isText) }
  }
  if (node.type !== 'FuncCall' || node.namespace !== 'pt' || node.name !== 'text') return undefined
  const inner = node.args[0] && pathOf(node.args[0])
  if (inner === undefined) return undefined
  const value = readerOf(inner)
  const read = (document: StoredDocument) => [portableTextOf(value(document))].filter(isText)
  return { key: `pt ${inner}`, read }
}

/** The expressions that read only the value they are evaluated on. */
const ownParts = new Set([
  'This',
  'AccessAttribute',
  'AccessElement',
  'ArrayCoerce',
  'Map',
  'FlatMap',
  'Group',
])

/** `sections[].title.en`: the texts of the elements of lists. */
function elementsOf(node: ExprNode): TextSource | undefined {
  const run = readsOnlyItself(node) ? compile(node) : undefined
  if (!run) return undefined
  const around = { dataset: [], params: {}, dereference: () => null }
  const read = (value: StoredDocument) => textsIn(run({ value, parent: null, isHidden: false, around }))
  return { key: JSON.stringify(node), read }
}

function readsOnlyItself(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return true
  if ('type' in node && !ownParts.has(String(node.type))) return false
  return Object.values(node).every(readsOnlyItself)
}

const textsIn = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).filter(isText)

const isText = (value: unknown): value is string => typeof value === 'string'
