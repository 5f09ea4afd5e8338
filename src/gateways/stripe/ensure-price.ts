import type Stripe from 'stripe'
import type { OptionalItem } from '#ports/payments.ts'

/** Where a price is sold: prices are made once for each of these, and never changed. */
export interface PriceTerms {
  readonly currency: string
  readonly taxBehavior: 'inclusive' | 'exclusive'
}

function lookupKeyOf({ key, unitAmount, language }: OptionalItem, { currency, taxBehavior }: PriceTerms) {
  return [key, language, currency, unitAmount, taxBehavior].join('-')
}

/**
 * Answers the id of Stripe's Price of an optional item, which Stripe takes in no other form, and makes it the first time it is
 * asked for. Its lookup key says all that it is, the amount too: when the content's price changes, another Price is found or made.
 */
export async function ensurePrice(stripe: Stripe, item: OptionalItem, terms: PriceTerms): Promise<string> {
  const lookupKey = lookupKeyOf(item, terms)
  const find = async () => {
    const { data } = await stripe.prices.list({ lookup_keys: [lookupKey], active: true, limit: 1 })
    return data.find(
      ({ unit_amount, currency }) => unit_amount === item.unitAmount && currency === terms.currency,
    )?.id
  }
  const known = await find()
  if (known !== undefined) return known
  const made = await stripe.prices.create(
    {
      currency: terms.currency,
      unit_amount: item.unitAmount,
      tax_behavior: terms.taxBehavior,
      lookup_key: lookupKey,
      transfer_lookup_key: true,
      metadata: { ...item.metadata },
      product_data: { name: item.name },
    },
    // Two customers at the same moment make one.
    { idempotencyKey: `price-${lookupKey}` },
  )
  return made.id
}
