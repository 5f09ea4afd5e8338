import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isWithinWindow, lastReturnDay, refundAmountFor, windowDays } from './return-rules.ts'

describe('the window of a return', () => {
  test.each([
    ['a piece of thirty days in France', 'standard', 30, 'FR', 30],
    ['a scent of ten days in France: the law says fourteen', 'unopened', 10, 'FR', 14],
    ['the same in the United Kingdom', 'unopened', 10, 'GB', 14],
    ['the same in the Emirates: its own rule', 'unopened', 10, 'AE', 10],
    ['the same, sent nobody knows where', 'unopened', 10, null, 10],
    ['what is never returned', 'none', 30, 'FR', 0],
  ] as const)('%s', (_, returnKind, returnDays, country, expected) => {
    expect(windowDays({ returnKind, returnDays }, country)).toBe(expected)
  })

  test('begins when the parcel must have arrived, which is late for what is made to order', () => {
    const placedAt = Temporal.Instant.from('2026-11-24T10:00:00Z')
    const line = { returnKind: 'standard', returnDays: 30 } as const
    const from = { placedAt, country: 'FR' }
    expect(String(lastReturnDay({ ...line, leadTimeWeeks: null }, from))).toBe('2026-12-31')
    expect(String(lastReturnDay({ ...line, leadTimeWeeks: 7 }, from))).toBe('2027-02-18')
  })

  test('lasts until its last day is over everywhere', () => {
    const day = Temporal.PlainDate.from('2026-12-31')
    expect(isWithinWindow(day, Temporal.Instant.from('2027-01-01T11:59:59Z'))).toBe(true)
    expect(isWithinWindow(day, Temporal.Instant.from('2027-01-01T12:00:00Z'))).toBe(false)
  })
})

describe('what is given back', () => {
  test('is the whole line for the whole line', () => {
    expect(refundAmountFor({ refundableAmount: 10_000, quantity: 3 }, 0, 3)).toBe(10_000)
  })

  test('adds up to the line, in whatever portions it comes back', () => {
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
