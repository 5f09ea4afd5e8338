import { expect, test } from 'vitest'
import { maxLength } from './max-length.ts'

test('a text that is too long is refused with its length in each language', () => {
  const rule = maxLength(10)
  expect(rule({ _type: 'localeString', en: 'short', fr: undefined })).toBe(true)
  expect(rule({ en: 'short', fr: 'beaucoup trop long' })).toBe('No more than 10 characters: fr has 18.')
})
