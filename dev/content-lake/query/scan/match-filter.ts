import type { ExprNode } from 'groq-js'
import type { StoredDocument } from '../../store/document.ts'
import { pathOf, readerOf } from '../attribute-path.ts'
import type { DocumentFilter } from './filter.ts'
import { portableTextOf } from '../portable-text.ts'
import { joinTokens, wordTests } from '../match-words.ts'
import { WordIndex } from '../word-index.ts'

type Params = Record<string, unknown>
/** A 1 at the index of each document for which a condition is true. */
type Marks = Uint8Array
type Decide = (documents: readonly StoredDocument[], params: Params) => Marks

/** The left side of a `match`: fields, or the text of fields that hold Portable Text. */
interface Source {
  readonly key: string
  read(document: StoredDocument): string[]
}

/**
 * Filters by one `match`, or by several combined with `&&` and `||`. The words of a document are computed once and cached. A
 * list that is read a second time gets an index of its words.
 */
export function matchFilter(condition: ExprNode): DocumentFilter | undefined {
  const decide = decideBy(condition)
  return (
    decide &&
    ((documents, params) => {
      const marks = decide(documents, params)
      return documents.filter((_, place) => marks[place] === 1)
    })
  )
}

function decideBy(node: ExprNode): Decide | undefined {
  if (node.type === 'Group') return decideBy(node.base)
  if (node.type === 'And' || node.type === 'Or') {
    const [left, right] = [decideBy(node.left), decideBy(node.right)]
    if (!left || !right) return undefined
    const join = node.type === 'And' ? both : either
    return (documents, params) => join(left(documents, params), right(documents, params))
  }
  if (node.type !== 'OpCall' || node.op !== 'match') return undefined
  const { right } = node
  const source = sourceOf(node.left)
  if (!source || (right.type !== 'Value' && right.type !== 'Parameter')) return undefined
  return (documents, params) => {
    const tests = wordTests(right.type === 'Value' ? right.value : params[right.name])
    if (!tests) return new Uint8Array(documents.length)
    const index = indexOf(documents, source)
    if (index) return tests.map((test) => index.find(test)).reduce(both)
    return Uint8Array.from(documents, (document) => {
      const words = wordsOf(document, source)
      return Number(words !== '' && tests.every((test) => test(words)))
    })
  }
}

const both = (left: Marks, right: Marks): Marks => left.map((mark, place) => mark & (right[place] ?? 0))
const either = (left: Marks, right: Marks): Marks => left.map((mark, place) => mark | (right[place] ?? 0))

// A list never changes, so its index is never out of date.
const indexes = new WeakMap<readonly StoredDocument[], Map<string, WordIndex | undefined>>()

/** The index of a list for one source, created when it is read a second time. */
function indexOf(documents: readonly StoredDocument[], source: Source): WordIndex | undefined {
  let bySource = indexes.get(documents)
  if (!bySource) indexes.set(documents, (bySource = new Map()))
  let index = bySource.get(source.key)
  if (!index && bySource.has(source.key))
    index = new WordIndex(documents, (document) => wordsOf(document, source))
  bySource.set(source.key, index)
  return index
}

function sourceOf(node: ExprNode): Source | undefined {
  if (node.type === 'Array') {
    const sources = node.elements.map(({ value, isSplat }) => (isSplat ? undefined : textOf(value)))
    const known = sources.filter((source) => source !== undefined)
    if (known.length < sources.length) return undefined
    const key = `[${known.map((source) => source.key).join()}]`
    return { key, read: (document) => known.flatMap(({ read }) => read(document)) }
  }
  const path = pathOf(node)
  if (path === undefined) return textOf(node)
  const texts = (value: unknown) => (Array.isArray(value) ? value : [value]).filter(isText)
  const value = readerOf(path)
  return { key: `list ${path}`, read: (document) => texts(value(document)) }
}

/** Reads one text: inside an array GROQ does not flatten nested arrays. */
function textOf(node: ExprNode): Source | undefined {
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

const isText = (value: unknown): value is string => typeof value === 'string'

// A changed document is a new object, so a cached value is never out of date.
const found = new WeakMap<StoredDocument, Map<string, string>>()

function wordsOf(document: StoredDocument, source: Source): string {
  let bySource = found.get(document)
  if (!bySource) found.set(document, (bySource = new Map()))
  let words = bySource.get(source.key)
  if (words === undefined) {
    words = joinTokens(source.read(document))
    bySource.set(source.key, words)
  }
  return words
}
