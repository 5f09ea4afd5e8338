import { expect, test } from 'vitest'
import { formatList, formatMoney } from './format.ts'
import { locales } from './locales.ts'
import { money } from '#shared/money.ts'

test.each([
  ['en', money(1_840_000, 'EUR'), '€18,400'],
  ['en', money(310_667, 'EUR'), '€3,106.67'],
  ['en-us', money(24_000, 'USD'), '$240'],
  ['fr', money(24_000, 'EUR'), '240\u00a0€'],
  ['fa', money(7_900_000, 'AED'), '۷۹٬۰۰۰\u00a0درهم'],
  ['en', money(128_000, 'JPY'), '¥128,000'],
  ['en', money(500, 'JPY'), '¥500'],
  ['en', money(1_250, 'KWD'), 'KWD\u00a01.250'],
  ['fa', money(128_000, 'JPY'), '۱۲۸٬۰۰۰\u00a0ین'],
  ['fa', money(104_050, 'AED'), '۱٬۰۴۰٫۵۰\u00a0درهم'],
] as const)('in the locale %s the amount %j is formatted as %s', (code, value, written) => {
  expect(formatMoney(locales[code], value)).toBe(written)
})

test.each([
  ['en', 'conjunction', 'ink, silk and gold'],
  ['en-us', 'conjunction', 'ink, silk, and gold'],
  ['fr', 'conjunction', 'ink, silk et gold'],
  ['fa', 'unit', 'ink،\u200f silk، و gold'],
  ['en', 'unit', 'ink, silk, gold'],
] as const)('in the locale %s a list of the type %s is formatted as %j', (code, type, written) => {
  expect(formatList(locales[code], ['ink', 'silk', 'gold'], type)).toBe(written)
})
