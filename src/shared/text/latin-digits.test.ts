import { expect, test } from 'vitest'
import { latinDigits, plainCode } from './latin-digits.ts'

test.each([
  ['۱۴۰۵', '1405'],
  ['١٢٣', '123'],
  ['１２３', '123'],
  ['०१२', '012'],
  ['12a', '12a'],
])('reads the digits of %s as %s', (typed, latin) => {
  expect(latinDigits(typed)).toBe(latin)
})

test.each([
  ['‏ORL-7QK4MX', 'ORL-7QK4MX'],
  [' ＯＲＬ－７ＱＫ４ＭＸ ', 'ORL-7QK4MX'],
  ['⁦۲۰۲۶-۱۲-۰۳⁩', '2026-12-03'],
])('reads the code %j as %s, without marks of direction', (typed, code) => {
  expect(plainCode(typed)).toBe(code)
})

test('leaves letters, words and the joiners of Persian spelling as they were typed', () => {
  expect(latinDigits('می‌خواهم ۲ تا')).toBe('می‌خواهم 2 تا')
})
