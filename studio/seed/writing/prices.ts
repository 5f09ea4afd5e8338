import type { Currency } from '../../../src/shared/money.ts'

export interface Price {
  _type: 'price'
  currency: Currency
  unitAmount: number
}

/** One price in each currency, given in whole units and stored in minor units. */
export function prices(eur: number, gbp: number, usd: number, aed: number): Price[] {
  const price = (currency: Currency, whole: number): Price => ({
    _type: 'price',
    currency,
    unitAmount: whole * 100,
  })
  return [price('EUR', eur), price('GBP', gbp), price('USD', usd), price('AED', aed)]
}

/** The price of what is free: an empty list. */
export const complimentary: Price[] = []
