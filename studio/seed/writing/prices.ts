export const currencies = ['EUR', 'GBP', 'USD', 'AED'] as const

export interface Price {
  _type: 'price'
  currency: (typeof currencies)[number]
  unitAmount: number
}

/** One price in each currency, given in whole units and stored in minor units. */
export function prices(eur: number, gbp: number, usd: number, aed: number): Price[] {
  const whole = [eur, gbp, usd, aed]
  return currencies.map((currency, index) => ({
    _type: 'price',
    currency,
    unitAmount: (whole[index] ?? 0) * 100,
  }))
}

/** An empty list of prices means complimentary. */
export const ours: Price[] = []
