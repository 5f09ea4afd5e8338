import { latinDigits } from '#shared/text/latin-digits.ts'

/** Operands of GROQ's `match`: each word as a prefix, as typed (`terms`) and without accents (`plain`). */
export interface SearchTerms {
  terms: string[]
  plain: string[]
}

const maxWords = 6
const longestWord = 40

/**
 * The words of a search as prefixes. `forgiven` letters are removed from the end of each word, so that a mistyped ending
 * still matches; at least three letters remain.
 */
export function searchTerms(typed: string, forgiven = 0): SearchTerms {
  const words = meaningful(splitWords(typed))
    .slice(0, maxWords)
    .map((word) => shorten([...word].slice(0, longestWord), forgiven))
  return {
    terms: words.map((word) => `${word}*`),
    plain: words.map((word) => `${latinDigits(withoutAccents(word))}*`),
  }
}

function splitWords(typed: string): string[] {
  const settled = typed
    .normalize('NFC')
    .toLowerCase()
    // Arabic keyboards have other code points for kaf, yeh and the digits than Persian texts.
    .replaceAll('ك', 'ک')
    .replaceAll('ي', 'ی')
    .replace(/[٠-٩]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0x06f0 - 0x0660))
    .replace(/[\uff10-\uff19]/g, latinDigits)
  return settled.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '')
}

/** Removes words of one letter (the “l” of “l’encre”, the “و” between two words), unless there are no others. */
function meaningful(words: string[]): string[] {
  const longer = words.filter((word) => [...word].length > 1)
  return longer.length > 0 ? longer : words
}

function shorten(letters: string[], forgiven: number): string {
  return letters.slice(0, Math.max(3, letters.length - forgiven)).join('')
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}
