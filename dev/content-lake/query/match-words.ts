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
  const parts: unknown[] = Array.isArray(pattern) ? pattern : [pattern]
  if (!parts.every((part) => typeof part === 'string')) return undefined
  const terms = parts.flatMap((part) => part.replace(dotsAtEdge, '').match(wordWithWildcard) ?? [])
  return terms.length === 0 ? undefined : terms.map(wordTest)
}

function wordTest(given: string): (words: string) => boolean {
  const term = given.slice(0, longestWord)
  const [, beginning = '', wildcard = ''] = /^([\p{L}\p{M}\p{N}]+)(\*?)$/u.exec(term) ?? []
  // Letters beyond ASCII with two cases need the case folding of a regular expression.
  const isPlain = [...beginning].every((sign) => sign < '\u0080' || sign.toLowerCase() === sign.toUpperCase())
  if (beginning !== '' && isPlain) {
    const sought = lowerAscii(`\n${beginning}${wildcard === '' ? '\n' : ''}`)
    return (words) => words.includes(sought)
  }
  const expression = new RegExp(`^${term.replaceAll('*', '.*')}$`, 'im')
  return (words) => expression.test(words)
}

const lowerAscii = (text: string): string => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
