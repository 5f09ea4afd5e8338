export const currencies = ['EUR', 'GBP', 'USD', 'AED'] as const

export interface Price {
  _type: 'price'
  currency: (typeof currencies)[number]
  unitAmount: number
}

/** One price a market, given in whole units of each currency and kept in minor units. */
export function prices(eur: number, gbp: number, usd: number, aed: number): Price[] {
  const whole = [eur, gbp, usd, aed]
  return currencies.map((currency, index) => ({
    _type: 'price',
    currency,
    unitAmount: (whole[index] ?? 0) * 100,
  }))
}

/** What the house gives: an empty list of prices is complimentary. */
export const ours: Price[] = []
