import type { ExprNode } from 'groq-js'
import type { StoredDocument } from '../store/document.ts'
import { pathOf, readerOf } from './attribute-path.ts'
import type { DocumentFilter } from './filter.ts'
import { portableTextOf } from './portable-text.ts'
import { joinTokens, wordTests } from './match-words.ts'

type Params = Record<string, unknown>
type Decide = (params: Params) => (document: StoredDocument) => boolean

/** The left side of a `match`: fields, or the text of fields that hold Portable Text. */
interface Source {
  readonly key: string
  read(document: StoredDocument): string[]
}

/** A filter for `match`, or several of them joined by `&&` and `||`. The words of a document are extracted once and cached. */
export function matchFilter(condition: ExprNode): DocumentFilter | undefined {
  const decide = decideBy(condition)
  return decide && ((documents, params) => documents.filter(decide(params)))
}

function decideBy(node: ExprNode): Decide | undefined {
  if (node.type === 'Group') return decideBy(node.base)
  if (node.type === 'And' || node.type === 'Or') {
    const [left, right] = [decideBy(node.left), decideBy(node.right)]
    if (!left || !right) return undefined
    return (params) => {
      const [isLeft, isRight] = [left(params), right(params)]
      return node.type === 'And'
        ? (document) => isLeft(document) && isRight(document)
        : (document) => isLeft(document) || isRight(document)
    }
  }
  if (node.type !== 'OpCall' || node.op !== 'match') return undefined
  const { right } = node
  const source = sourceOf(node.left)
  if (!source || (right.type !== 'Value' && right.type !== 'Parameter')) return undefined
  return (params) => {
    const tests = wordTests(right.type === 'Value' ? right.value : params[right.name])
    if (!tests) return () => false
    return (document) => {
      const words = wordsOf(document, source)
      return words !== '' && tests.every((test) => test(words))
    }
  }
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
