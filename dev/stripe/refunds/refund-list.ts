import type Stripe from 'stripe'
import { listObject } from '../http/list-object.ts'
import type { Store } from '../store/store.ts'

/** The refunds of a charge, newest first. */
export function refundList(store: Store, chargeId: string): Stripe.ApiList<Stripe.Refund> {
  const refunds = store
    .all('refunds')
    .toReversed()
    .filter(({ charge }) => charge === chargeId)
  return listObject(refunds, {}, `/v1/charges/${chargeId}/refunds`)
}
