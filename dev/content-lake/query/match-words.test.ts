import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinTokens, roughTest, roughText, wordTests } from './match-words.ts'

const letters = fc.string({
  unit: fc.constantFrom('a', 'B', 'é', 'É', '.', ' ', '-', 'ك', 'Σ'),
  maxLength: 12,
})
const pattern = fc.string({ unit: fc.constantFrom('a', 'b', 'É', '*', '.', 'ك', 'σ'), maxLength: 8 })

/** The expression of groq-js: each wildcard is `.*`. */
const plain = (term: string) => new RegExp(`^${term.replaceAll('*', '.*')}$`, 'im')

test('a word with wildcards matches what the expression of groq-js matches', () => {
  fc.assert(
    fc.property(letters, pattern, (text, term) => {
      const tests = wordTests(term)
      const words = joinTokens([text])
      fc.pre(tests !== undefined && words !== '')
      const [only] = term.replace(/(\b\.+|\.+\b)/g, '').match(/[^ ]+/g) ?? []
      expect(tests?.every((each) => each(words))).toBe(plain(only ?? '').test(words))
    }),
    { numRuns: 2000, seed: 13 },
  )
})

test('the rough test is true for every text in which the word is found', () => {
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 3 }), pattern, (texts, term) => {
      const words = joinTokens(texts)
      if (words !== '' && wordTests(term)?.every((each) => each(words)))
        expect(roughTest(term)(roughText(texts))).toBe(true)
    }),
    { numRuns: 2000, seed: 13 },
  )
})

test('a pattern of five hundred wildcards is decided for a word of a hundred thousand letters', () => {
  const [decide] = wordTests(`${'*a'.repeat(500)}*b`) ?? []
  expect(decide?.(joinTokens(['a'.repeat(100_000)]))).toBe(false)
  expect(decide?.(joinTokens([`${'a'.repeat(100_000)}b`]))).toBe(true)
})
