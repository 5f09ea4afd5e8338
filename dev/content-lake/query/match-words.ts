// The tokenizer of groq-js; narrow-scans.test.ts checks that the results are the same.
const word = /([^!@#$%^&*(),\\/?";:{}|[\]+<>\s-])+/g
const wordWithWildcard = /([^!@#$%^&(),\\/?";:{}|[\]+<>\s-])+/g
const dotsAtEdge = /(\b\.+|\.+\b)/g

const longestWord = 1024

/** The words of the texts joined by line breaks, with A to Z in lower case; empty when there is no word. */
export function joinTokens(texts: readonly string[]): string {
  const words = texts.flatMap((text) => text.replace(dotsAtEdge, '').match(word) ?? [])
  return words.length === 0 ? '' : lowerAscii(`\n${words.join('\n')}\n`)
}

/** One test on joined words for each word of a pattern; undefined when the pattern matches nothing. */
export function wordTests(pattern: unknown): ((words: string) => boolean)[] | undefined {
  return termsOf(pattern)?.map(wordTest)
}

/** The texts as `roughTest` reads them: in lower case, and without dots, because splitting into words removes some. */
export const roughText = (texts: readonly string[]): string =>
  texts.join('\n').replaceAll('.', '').toLowerCase()

/** A quick test of a rough text: where it is false, the texts have no word that matches the first of the pattern. */
export function roughTest(pattern: unknown): (rough: string) => boolean {
  const [beginning = ''] = (termsOf(pattern)?.[0] ?? '').slice(0, longestWord).split(/[*.]/)
  const sought = lowerAscii(beginning)
  if (isPlain(sought)) return (rough) => rough.includes(sought)
  const expression = new RegExp(sought, 'i')
  return (rough) => expression.test(rough)
}

// Letters beyond ASCII with two cases need the case folding of a regular expression.
const isPlain = (word: string): boolean =>
  [...word].every((sign) => sign < '\u0080' || sign.toLowerCase() === sign.toUpperCase())

function termsOf(pattern: unknown): string[] | undefined {
  const parts: unknown[] = Array.isArray(pattern) ? pattern : [pattern]
  if (!parts.every((part) => typeof part === 'string')) return undefined
  const terms = parts.flatMap((part) => part.replace(dotsAtEdge, '').match(wordWithWildcard) ?? [])
  return terms.length === 0 ? undefined : terms
}

function wordTest(given: string): (words: string) => boolean {
  const term = given.slice(0, longestWord)
  const [, beginning = '', wildcard = ''] = /^([\p{L}\p{M}\p{N}]+)(\*?)$/u.exec(term) ?? []
  if (beginning !== '' && isPlain(beginning)) {
    const sought = lowerAscii(`\n${beginning}${wildcard === '' ? '\n' : ''}`)
    return (words) => words.includes(sought)
  }
  const expression = wordExpression(term)
  return (words) => expression.test(words)
}

/**
 * Matches a word in time linear in its length. Between two wildcards stands a text of fixed length, so its first occurrence
 * is as good as any later one; a lookahead with a back reference takes it and never tries another.
 */
function wordExpression(term: string): RegExp {
  const [first = '', ...others] = term.split(/\*+/)
  const last = others.pop()
  if (last === undefined) return new RegExp(`^${first}$`, 'im')
  const middle = others.map((part, place) => `(?=(.*?${part}))\\${place + 1}`)
  return new RegExp(`^${first}${middle.join('')}.*${last}$`, 'im')
}

const lowerAscii = (text: string): string => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
