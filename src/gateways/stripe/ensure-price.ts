import type Stripe from 'stripe'
import type { OptionalItem } from '#ports/payments.ts'

/** One immutable Stripe Price is created for each item and these terms. */
export interface PriceTerms {
  readonly currency: string
  readonly taxBehavior: 'inclusive' | 'exclusive'
}

function lookupKeyOf({ key, unitAmount, language }: OptionalItem, { currency, taxBehavior }: PriceTerms) {
  return [key, language, currency, unitAmount, taxBehavior].join('-')
}

/**
 * Returns the id of the Stripe Price of an optional item, and creates it the first time: Stripe accepts optional items only
 * by Price. The lookup key includes the amount, so a changed price in the content gets another Price.
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
    // Concurrent calls create only one Price.
    { idempotencyKey: `price-${lookupKey}` },
  )
  return made.id
}
