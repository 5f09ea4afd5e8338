import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatMoney } from '../../../src/i18n/format.ts'
import { locales } from '../../../src/i18n/locales.ts'
import { currencies, type Currency, money } from '../../../src/shared/money.ts'
import { maxUnitAmount, parsePrice } from './parse-price.ts'
import { writePrice, writePriceWithSign } from './write-price.ts'

test.each<[string, Currency, number]>([
  ['18,400.00', 'EUR', 1_840_000],
  ['18 400,00', 'EUR', 1_840_000],
  ['18\u00a0400,00\u00a0€', 'EUR', 1_840_000],
  ['18\u202f400,00 €', 'EUR', 1_840_000],
  ['18.400,00 €', 'EUR', 1_840_000],
  ['€18,400', 'EUR', 1_840_000],
  ['€ 18.400', 'EUR', 1_840_000],
  ['18.400,-', 'EUR', 1_840_000],
  ["18'400.00", 'EUR', 1_840_000],
  ['18’400.–', 'EUR', 1_840_000],
  ['۱۸٬۴۰۰', 'EUR', 1_840_000],
  ['۱۸٬۴۰۰٫۵۰ یورو', 'EUR', 1_840_050],
  ['١٨٬٤٠٠٫٥٠', 'AED', 1_840_050],
  ['۱۸،۴۰۰', 'AED', 1_840_000],
  ['1 234,56', 'USD', 123_456],
  ['12.5', 'EUR', 1_250],
  ['12,5', 'EUR', 1_250],
  ['1250', 'EUR', 125_000],
  ['0.50', 'EUR', 50],
  ['  eur 240  ', 'EUR', 24_000],
  ['240 euros', 'EUR', 24_000],
  ['$1,234.56', 'USD', 123_456],
  ['US$ 240', 'USD', 24_000],
  ['240 $US', 'USD', 24_000],
  ['£16,200', 'GBP', 1_620_000],
  ['\u200f79,000\u00a0د.إ.\u200f', 'AED', 7_900_000],
  ['۷۹٬۰۰۰\u00a0درهم', 'AED', 7_900_000],
  ['79,000 Dhs', 'AED', 7_900_000],
  ['128,000', 'JPY', 128_000],
  ['128.000', 'JPY', 128_000],
  ['128,000.00', 'JPY', 128_000],
  ['￥１２８，０００', 'JPY', 128_000],
  ['128000円', 'JPY', 128_000],
  ['1.250', 'KWD', 1_250],
  ['KWD\u00a01.250', 'KWD', 1_250],
  ['1.25', 'KWD', 1_250],
  ['1,250.000', 'KWD', 1_250_000],
  ['1.250,000', 'KWD', 1_250_000],
  ['1 250', 'KWD', 1_250_000],
  ['۱٫۲۵۰', 'KWD', 1_250],
  ['1,250,000', 'JPY', 1_250_000],
])('reads “%s” as a price in %s of %d minor units', (text, currency, amount) => {
  expect(parsePrice(text, currency)).toEqual({ amount })
})

describe('a price is refused with a sentence', () => {
  test.each<[string, Currency, string]>([
    ['', 'EUR', 'not a price'],
    ['soon', 'EUR', 'not a price'],
    ['18k', 'EUR', 'not a price'],
    ['18,400.', 'EUR', 'not a price'],
    ['.50', 'EUR', 'not a price'],
    ['18,40,0', 'EUR', 'not a price'],
    ['1,84,000', 'EUR', 'not a price'],
    ['18.400.00', 'EUR', 'not a price'],
    ['1 234.567 890', 'EUR', 'not a price'],
    ['18 400 19 300', 'EUR', 'not a price'],
    ['CHF 18,400', 'EUR', 'not a price'],
    ['18/50', 'EUR', 'not a price'],
    ['18,400\n19,300', 'EUR', 'not a price'],
    ['$18,400', 'EUR', 'is in USD, and this price is in EUR'],
    ['۱۸٬۴۰۰ درهم', 'EUR', 'is in AED'],
    ['-5', 'EUR', 'below zero'],
    ['−5 €', 'EUR', 'below zero'],
    ['(5.00)', 'EUR', 'below zero'],
    ['€-5', 'EUR', 'below zero'],
    ['0', 'EUR', 'above zero'],
    ['0,00 €', 'EUR', 'above zero'],
    ['12.3456', 'EUR', '4 decimals, and EUR has 2 decimals'],
    ['0.125', 'EUR', '3 decimals'],
    ['۱۸٫۴۰۰', 'EUR', '3 decimals'],
    ['1840.500', 'EUR', '3 decimals'],
    ['12.50', 'JPY', 'JPY has no decimals'],
    ['1,250', 'KWD', 'may mean 1.250 or 1,250.000'],
    ['1,000,000.00', 'EUR', 'above 999,999.99'],
    ['999999999999999999999', 'JPY', 'above 99,999,999'],
  ])('“%s” in %s: … %s …', (text, currency, words) => {
    expect(parsePrice(text, currency)).toEqual({ refusal: expect.stringContaining(words) as string })
  })
})

const anyPrice = fc.record({
  currency: fc.constantFrom(...currencies),
  amount: fc.integer({ min: 1, max: maxUnitAmount }),
})

test('every price is read back from how the Studio writes it, with and without its sign', () => {
  fc.assert(
    fc.property(anyPrice, ({ currency, amount }) => {
      expect(parsePrice(writePrice(amount, currency), currency)).toEqual({ amount })
      expect(parsePrice(writePriceWithSign(amount, currency), currency)).toEqual({ amount })
    }),
  )
})

test('every price is read back from how its markets and neighbors write it, or is refused as ambiguous', () => {
  const tags = ['en', 'en-GB', 'fr', 'fr-CH', 'de', 'it', 'ja', 'fa', 'ar-AE', 'ar-KW', 'ar-EG']
  fc.assert(
    fc.property(anyPrice, fc.constantFrom(...tags), ({ currency, amount }, tag) => {
      const major = currency === 'JPY' ? amount : amount / (currency === 'KWD' ? 1000 : 100)
      const number = new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay: 'code' })
      const written = number.format(major)
      const reading = parsePrice(written, currency)
      // Three decimals after a comma look like thousands.
      if ('refusal' in reading) expect(reading.refusal, written).toContain('may mean')
      else expect(reading, written).toEqual({ amount })
    }),
  )
})

test('the storefront’s own price is read back in every locale and currency with two decimals or none', () => {
  const twoOrNone = anyPrice.filter(({ currency }) => currency !== 'KWD')
  fc.assert(
    fc.property(twoOrNone, fc.constantFrom(...Object.values(locales)), ({ currency, amount }, locale) => {
      const written = formatMoney(locale, money(amount, currency))
      expect(parsePrice(written, currency), written).toEqual({ amount })
    }),
  )
})
