import { expect, test } from 'vitest'
import { describePrice } from './describe-price.ts'

test.each([
  [{ currency: 'EUR', unitAmount: 1_840_000 }, '€18,400.00'],
  [{ currency: 'JPY', unitAmount: 128_000 }, '¥128,000'],
  [{ currency: 'KWD', unitAmount: 1_250 }, 'KWD\u00a01.250'],
  [{ currency: 'AED', unitAmount: 7_900_000 }, 'AED\u00a079,000.00'],
  [{ currency: 'EUR' }, 'No amount in EUR yet'],
  [{ unitAmount: 100 }, 'A price without a currency'],
  [{ currency: 'CHF', unitAmount: 100 }, 'A price without a currency'],
])('the price %j is shown as %s', (price, written) => {
  expect(describePrice(price)).toBe(written)
})
