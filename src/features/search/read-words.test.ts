import { expect, test } from 'vitest'
import { readWords } from './read-words.ts'

const read = (q: string) => readWords(new URLSearchParams({ q }))

test('reads what was typed without the spaces around it', () => {
  expect(read('  pocket\n compass ')).toEqual({ words: 'pocket compass', isTooLong: false })
  expect(readWords(new URLSearchParams())).toEqual({ words: '', isTooLong: false })
})

test('keeps the beginning of what is too long', () => {
  expect(read('é'.repeat(500))).toEqual({ words: 'é'.repeat(100), isTooLong: true })
})
