import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { add, currencies, money, MoneyError, multiply, sum, toDecimal } from './money.ts'

const amounts = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })

describe('money', () => {
  test('cannot have a fraction of a minor unit', () => {
    expect(() => money(10.5, 'EUR')).toThrow(MoneyError)
    expect(() => money(Number.MAX_SAFE_INTEGER + 1, 'EUR')).toThrow(MoneyError)
  })

  test('of two currencies cannot be added', () => {
    expect(() => add(money(1, 'EUR'), money(1, 'USD'))).toThrow('cannot add USD to EUR')
  })

  test('has a sum that does not depend on the order of the amounts', () => {
    fc.assert(
      fc.property(
        fc.array(amounts, { maxLength: 20 }),
        fc.constantFrom(...currencies),
        (values, currency) => {
          const list = values.map((value) => money(value, currency))
          const expected = values.reduce((a, b) => a + b, 0)
          expect(sum(list, currency).amount).toBe(expected)
          expect(sum(list.toReversed(), currency)).toEqual(sum(list, currency))
        },
      ),
    )
  })

  test.each([
    [money(1_840_000, 'EUR'), '18400.00'],
    [money(-5, 'EUR'), '-0.05'],
    [money(128_000, 'JPY'), '128000'],
    [money(1_250, 'KWD'), '1.250'],
    [money(7, 'KWD'), '0.007'],
  ])('such as %j is written as the decimal %s', (value, written) => {
    expect(toDecimal(value)).toBe(written)
  })

  test('that is multiplied equals the repeated sum', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 20 }), (value, quantity) => {
        const repeated = Array.from({ length: quantity }, () => money(value, 'EUR'))
        expect(multiply(money(value, 'EUR'), quantity).amount).toBe(sum(repeated, 'EUR').amount)
      }),
    )
  })
})
