import { expect, test } from 'vitest'
import { readSearchText } from './read-search-text.ts'

const read = (q: string) => readSearchText(new URLSearchParams({ q }))

test('search words are read with single spaces and none around them', () => {
  expect(read('  pocket\n compass ')).toEqual({ words: 'pocket compass', isTooLong: false })
  expect(readSearchText(new URLSearchParams())).toEqual({ words: '', isTooLong: false })
})

test('search words that are too long are cut and marked', () => {
  expect(read('é'.repeat(500))).toEqual({ words: 'é'.repeat(100), isTooLong: true })
})
