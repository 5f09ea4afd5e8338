import type Stripe from 'stripe'
import { listObject } from '../http/list-object.ts'
import type { Store } from '../store/store.ts'

type Page = Parameters<typeof listObject>[1]

/** A page of the line items of a session. The default limit is ten, also when `line_items` is expanded. */
export function lineItemList(
  store: Store,
  sessionId: string,
  page: Page = {},
): Stripe.ApiList<Stripe.LineItem> {
  const lines = store.find('sessions', sessionId)?.lines ?? []
  return listObject(lines, page, `/v1/checkout/sessions/${sessionId}/line_items`)
}
