import { isCurrency } from './read-price.ts'
import { writePriceWithSign } from './write-price.ts'

/** A stored price in the format of its currency: `€18,400.00`; a sentence while a part of it is missing. */
export function describePrice(price: { readonly currency?: unknown; readonly unitAmount?: unknown }): string {
  const { currency, unitAmount } = price
  if (isCurrency(currency) && typeof unitAmount === 'number') return writePriceWithSign(unitAmount, currency)
  return isCurrency(currency) ? `No amount in ${currency} yet` : 'A price without a currency'
}
