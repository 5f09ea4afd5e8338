import { expect, test } from 'vitest'
import { locales } from '#i18n/locales.ts'
import { directionOf } from './direction-of.ts'

test.each([
  ['14 quai de l’Aiguille, 75004 Paris', 'ltr'],
  ['The seal was broken.', 'ltr'],
  ['ORD-7QK4MX', 'ltr'],
  ['Méridienne، Plume و Eau de Nuit', 'rtl'],
  ['۱٬۱۵۰ یورو', 'rtl'],
  ['2026', 'rtl'],
])('in a Persian email the direction of %j is %s', (text, direction) => {
  expect(directionOf(text, locales.fa)).toBe(direction)
})

test.each([
  ['مهر شکسته بود.', 'rtl'],
  ['Dear علی‌رضا,', 'ltr'],
  ['2026', 'ltr'],
])('in an English email the direction of %j is %s', (text, direction) => {
  expect(directionOf(text, locales.en)).toBe(direction)
})
