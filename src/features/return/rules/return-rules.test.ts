import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isWithinWindow, lastReturnDay, refundAmountFor, windowDays } from './return-rules.ts'

describe('the return window', () => {
  test.each([
    ['has the 30 days of the product in France', 'standard', 30, 'FR', 30],
    ['has the 14 statutory days for a product of 10 days in France', 'unopened', 10, 'FR', 14],
    ['has the 14 statutory days for a product of 10 days in the United Kingdom', 'unopened', 10, 'GB', 14],
    ['has the 10 days of the product in the United Arab Emirates', 'unopened', 10, 'AE', 10],
    ['has the 10 days of the product for an unknown country', 'unopened', 10, null, 10],
    ['has 0 days for a product that cannot be returned', 'none', 30, 'FR', 0],
  ] as const)('%s', (_, returnKind, returnDays, country, expected) => {
    expect(windowDays({ returnKind, returnDays }, country)).toBe(expected)
  })

  test('begins at the expected delivery, which includes the lead time of a made-to-order product', () => {
    const placedAt = Temporal.Instant.from('2026-11-24T10:00:00Z')
    const line = { returnKind: 'standard', returnDays: 30 } as const
    const from = { placedAt, country: 'FR' }
    expect(String(lastReturnDay({ ...line, leadTimeWeeks: null }, from))).toBe('2026-12-31')
    expect(String(lastReturnDay({ ...line, leadTimeWeeks: 7 }, from))).toBe('2027-02-18')
  })

  test('ends when its last day is over in every time zone', () => {
    const day = Temporal.PlainDate.from('2026-12-31')
    expect(isWithinWindow(day, Temporal.Instant.from('2027-01-01T11:59:59Z'))).toBe(true)
    expect(isWithinWindow(day, Temporal.Instant.from('2027-01-01T12:00:00Z'))).toBe(false)
  })
})

describe('the refund amount', () => {
  test('of a whole line is its whole refundable amount', () => {
    expect(refundAmountFor({ refundableAmount: 10_000, quantity: 3 }, 0, 3)).toBe(10_000)
  })

  test('of all partial returns adds up to the refundable amount of the line', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 50_000_000 }),
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 8 }),
        (refundableAmount, portions) => {
          const quantity = portions.reduce((sum, portion) => sum + portion, 0)
          let before = 0
          let given = 0
          for (const portion of portions) {
            const amount = refundAmountFor({ refundableAmount, quantity }, before, portion)
            expect(Number.isSafeInteger(amount) && amount >= 0).toBe(true)
            before += portion
            given += amount
          }
          expect(given).toBe(refundableAmount)
        },
      ),
    )
  })
})
