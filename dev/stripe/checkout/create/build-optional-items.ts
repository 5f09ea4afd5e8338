import type Stripe from 'stripe'
import { invalidParam } from '../../api-error.ts'
import type { Work } from '../../stand-in.ts'
import { existingPrice } from './build-lines.ts'
import type { SessionParams } from '../params/session-params.ts'

/** Items that the customer can add on the pay page: existing prices in the session's currency. */
export function buildOptionalItems(
  work: Work,
  items: SessionParams['optional_items'],
  currency: string,
): Stripe.Checkout.Session.OptionalItem[] | null {
  if (!items) return null
  return items.map((item, index) => {
    const at = `optional_items[${index}][price]`
    const price = existingPrice(work, item.price, at)
    if (price.currency !== currency) {
      throw invalidParam(
        `The price specified only supports \`${price.currency}\`. This doesn't match the expected currency: \`${currency}\`.`,
        at,
      )
    }
    const adjustable = item.adjustable_quantity
    return {
      adjustable_quantity: adjustable
        ? { enabled: adjustable.enabled, minimum: adjustable.minimum ?? 0, maximum: adjustable.maximum ?? 99 }
        : null,
      price: price.id,
      quantity: item.quantity,
    }
  })
}
