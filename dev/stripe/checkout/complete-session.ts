import type Stripe from 'stripe'
import type { Work } from '../stand-in.ts'
import type { SessionRecord } from '../store/tables.ts'
import { emit } from '../webhooks/emit.ts'
import { automaticTax } from './amounts/automatic-tax.ts'
import type { Order } from './order.ts'
import { priceOrder } from './amounts/price-order.ts'

/** Completes a session with the customer's choices. `unpaid` means that the payment is processing or only authorized. */
export function completeSession(
  work: Work,
  record: SessionRecord,
  order: Order,
  paymentStatus: 'paid' | 'unpaid' | 'no_payment_required',
): Stripe.Checkout.Session {
  const { lines, ...amounts } = priceOrder(work, record, order)
  const { payer } = order
  const session: Stripe.Checkout.Session = {
    ...record.session,
    ...amounts,
    automatic_tax: automaticTax(record.session.automatic_tax.enabled, 'complete'),
    collected_information: { business_name: null, individual_name: null, shipping_details: payer.shipping },
    customer_details: {
      address: payer.billing,
      business_name: null,
      email: payer.email,
      individual_name: null,
      name: payer.name,
      phone: payer.phone,
      tax_exempt: 'none',
      tax_ids: [],
    },
    payment_status: paymentStatus,
    status: 'complete',
    url: null,
  }
  work.store.put('sessions', session.id, { ...record, session, lines, draft: {}, pendingOrder: null })
  work.store.remove('tasks', `expire_${session.id}`)
  emit(work, 'checkout.session.completed', session)
  return session
}

/** Updates the payment status of a completed session when its payment settles. */
export function changePaymentStatus(
  work: Work,
  paymentIntentId: string,
  paymentStatus: 'paid' | 'unpaid',
): Stripe.Checkout.Session | undefined {
  const record = work.store.all('sessions').find(({ session }) => session.payment_intent === paymentIntentId)
  if (!record) return undefined
  const session = { ...record.session, payment_status: paymentStatus }
  work.store.put('sessions', session.id, { ...record, session })
  return session
}
