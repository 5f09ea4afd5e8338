import type { ExprNode } from 'groq-js'
import type { StoredDocument } from '../../store/document.ts'
import type { DocumentFilter } from './filter.ts'
import type { StepBudget } from '../limits/step-budget.ts'
import { joinTokens, roughTest, roughText, wordTests } from '../match-words.ts'
import { type TextSource, textSourceOf } from './text-source.ts'
import { WordIndex } from '../word-index.ts'

type Params = Record<string, unknown>
/** A 1 at the index of each document for which a condition is true. */
type Marks = Uint8Array
type Decide = (documents: readonly StoredDocument[], params: Params, budget?: StepBudget) => Marks

/** The steps that a test of one word in the words of one document counts as. */
const stepsOfTest = 4

/**
 * Filters by one `match`, or by several combined with `&&` and `||`. The words of a document are computed once and cached. A
 * list that is read a second time gets an index of its words.
 */
export function matchFilter(condition: ExprNode): DocumentFilter | undefined {
  const decide = decideBy(condition)
  return (
    decide &&
    ((documents, params, budget) => {
      const marks = decide(documents, params, budget)
      return documents.filter((_, place) => marks[place] === 1)
    })
  )
}

function decideBy(node: ExprNode): Decide | undefined {
  if (node.type === 'Group') return decideBy(node.base)
  if (node.type === 'Or') return matchesOfAny(node) ?? joined(node, either)
  if (node.type === 'And') return joined(node, both)
  const match = readMatch(node)
  return match && decideByIndex(match.source, match.pattern)
}

function joined({ left, right }: { left: ExprNode; right: ExprNode }, join: Join): Decide | undefined {
  const [first, second] = [decideBy(left), decideBy(right)]
  if (!first || !second) return undefined
  return (documents, params, budget) =>
    join(first(documents, params, budget), second(documents, params, budget))
}

type Pattern = Extract<ExprNode, { type: 'Value' | 'Parameter' }>

function readMatch(node: ExprNode): { source: TextSource; pattern: Pattern } | undefined {
  if (node.type !== 'OpCall' || node.op !== 'match') return undefined
  const { right } = node
  const source = textSourceOf(node.left)
  return source && (right.type === 'Value' || right.type === 'Parameter')
    ? { source, pattern: right }
    : undefined
}

const valueOf = (pattern: Pattern, params: Params): unknown =>
  pattern.type === 'Value' ? pattern.value : params[pattern.name]

const testsOf = (pattern: Pattern, params: Params) => wordTests(valueOf(pattern, params))

function decideByIndex(source: TextSource, pattern: Pattern): Decide {
  return (documents, params, budget) => {
    const tests = testsOf(pattern, params)
    if (!tests) return new Uint8Array(documents.length)
    budget?.spend(documents.length * tests.length * stepsOfTest)
    const index = indexOf(documents, source)
    if (index) return tests.map((test) => index.find(test)).reduce(both)
    return Uint8Array.from(documents, (document) => Number(passes(tests, wordsOf(document, source))))
  }
}

/** With fewer sources an index of each is quicker than a test of each document. */
const leastSources = 4

/**
 * `title match $t || body match $t || …`, the search of the Studio over two hundred fields: one quick test of all texts of a
 * document decides nearly every document, and only the others are split into words.
 */
function matchesOfAny(node: ExprNode): Decide | undefined {
  const matches = alternatives(node).map(readMatch)
  const sources = matches.flatMap((match) => match?.source ?? [])
  const pattern = matches[0]?.pattern
  const isOnePattern = new Set(matches.map((match) => JSON.stringify(match?.pattern))).size === 1
  if (!pattern || sources.length < matches.length || sources.length < leastSources || !isOnePattern)
    return undefined
  const all: TextSource = {
    key: `rough ${sources.map(({ key }) => key).join()}`,
    read: (document) => sources.flatMap(({ read }) => read(document)),
  }
  return (documents, params, budget) => {
    const tests = testsOf(pattern, params)
    if (!tests) return new Uint8Array(documents.length)
    budget?.spend(documents.length * tests.length * sources.length)
    const mayMatch = roughTest(valueOf(pattern, params))
    return Uint8Array.from(documents, (document) => {
      const isFound =
        mayMatch(roughOf(document, all)) &&
        sources.some(({ read }) => passes(tests, joinTokens(read(document))))
      return Number(isFound)
    })
  }
}

function alternatives(node: ExprNode): ExprNode[] {
  if (node.type === 'Or') return [...alternatives(node.left), ...alternatives(node.right)]
  return node.type === 'Group' ? alternatives(node.base) : [node]
}

const passes = (tests: readonly ((words: string) => boolean)[], words: string): boolean =>
  words !== '' && tests.every((test) => test(words))

type Join = (left: Marks, right: Marks) => Marks
const both = (left: Marks, right: Marks): Marks => left.map((mark, place) => mark & (right[place] ?? 0))
const either = (left: Marks, right: Marks): Marks => left.map((mark, place) => mark | (right[place] ?? 0))

/** Of how many sources the words of a document or the index of a list are kept. */
const maxSources = 16

// A list never changes, so its index is never out of date.
const indexes = new WeakMap<readonly StoredDocument[], Map<string, WordIndex | undefined>>()

/** The index of a list for one source, created when it is read a second time. */
function indexOf(documents: readonly StoredDocument[], source: TextSource): WordIndex | undefined {
  let bySource = indexes.get(documents)
  if (!bySource) indexes.set(documents, (bySource = new Map()))
  if (bySource.size > maxSources) bySource.clear()
  let index = bySource.get(source.key)
  if (!index && bySource.has(source.key))
    index = new WordIndex(documents, (document) => wordsOf(document, source))
  bySource.set(source.key, index)
  return index
}

// A changed document is a new object, so a cached value is never out of date.
const found = new WeakMap<StoredDocument, Map<string, string>>()

const wordsOf = (document: StoredDocument, source: TextSource): string =>
  remembered(document, source, joinTokens)

const roughOf = (document: StoredDocument, source: TextSource): string =>
  remembered(document, source, roughText)

function remembered(
  document: StoredDocument,
  { key, read }: TextSource,
  join: (texts: readonly string[]) => string,
): string {
  let bySource = found.get(document)
  if (!bySource) found.set(document, (bySource = new Map()))
  if (bySource.size > maxSources) bySource.clear()
  let joined = bySource.get(key)
  if (joined === undefined) bySource.set(key, (joined = join(read(document))))
  return joined
}
