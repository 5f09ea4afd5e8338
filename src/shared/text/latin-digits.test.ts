import { expect, test } from 'vitest'
import { latinDigits, plainCode } from './latin-digits.ts'

test.each([
  ['۱۴۰۵', '1405'],
  ['١٢٣', '123'],
  ['１２３', '123'],
  ['०१२', '012'],
  ['12a', '12a'],
])('the digits of %s become %s', (typed, latin) => {
  expect(latinDigits(typed)).toBe(latin)
})

test.each([
  ['‏ORL-7QK4MX', 'ORL-7QK4MX'],
  [' ＯＲＬ－７ＱＫ４ＭＸ ', 'ORL-7QK4MX'],
  ['⁦۲۰۲۶-۱۲-۰۳⁩', '2026-12-03'],
])('the code %j becomes %s, without direction marks', (typed, code) => {
  expect(plainCode(typed)).toBe(code)
})

test('converting digits leaves letters and the joiners of Persian text unchanged', () => {
  expect(latinDigits('می‌خواهم ۲ تا')).toBe('می‌خواهم 2 تا')
})
