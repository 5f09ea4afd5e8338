import { currencies, type Currency } from '../../../src/shared/money.ts'

/** A price as it is stored. The fields are missing while an editor has not filled them. */
export interface Price {
  readonly _key: string
  readonly _type: 'price'
  readonly currency?: string
  readonly unitAmount?: number
}

export const isCurrency = (text: unknown): text is Currency => currencies.some((known) => known === text)

/** The amount of a list in a currency, in minor units. */
export const amountIn = (prices: readonly Price[] | undefined, currency: Currency): number | undefined =>
  prices?.find((price) => price.currency === currency)?.unitAmount
