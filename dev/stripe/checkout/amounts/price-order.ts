import type Stripe from 'stripe'
import type { Work } from '../../stand-in.ts'
import type { SessionRecord } from '../../store/tables.ts'
import { lineItem } from '../create/build-lines.ts'
import type { Choices } from '../order.ts'
import { totals } from './totals.ts'

/** The line items and amounts of a session with these choices, computed from stored prices, not from the browser's. */
export function priceOrder(work: Work, record: SessionRecord, choices: Choices) {
  const options = record.session.shipping_options
  const shipping = options.find(({ shipping_rate }) => shipping_rate === choices.shippingRate) ?? options[0]
  const added = choices.optional.flatMap(({ price: id, quantity }) => {
    const offered = record.session.optional_items?.some(({ price }) => price === id)
    const price = offered ? work.store.find('prices', id) : undefined
    return price ? [lineItem(work, price, quantity, {})] : []
  })
  const lines: Stripe.LineItem[] = [...record.lines, ...added]
  return { lines, ...totals(lines, shipping) }
}
