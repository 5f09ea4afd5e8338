import type Stripe from 'stripe'
import type { CheckoutSession, Payments, Refund } from '#ports/payments.ts'
import { createStripeClient, type PaymentsSettings } from './create-client.ts'
import { readEvent } from './read-event.ts'
import { readSession, sessionExpansion } from './read-session.ts'
import { ensurePrice } from './ensure-price.ts'
import { sessionParams, termsOf } from './session-params.ts'
import { isMissing, toPaymentsError } from './to-payments-error.ts'

const refundStatuses = ['pending', 'requires_action', 'succeeded', 'failed', 'canceled'] as const

function readRefund(refund: Stripe.Refund): Refund {
  const status = refundStatuses.find((known) => known === refund.status)
  if (!status) throw new Error(`Stripe's refund ${refund.id} has the unknown status ${refund.status}`)
  return {
    id: refund.id,
    paymentIntentId:
      typeof refund.payment_intent === 'string' ? refund.payment_intent : (refund.payment_intent?.id ?? null),
    status,
    amount: refund.amount,
    currency: refund.currency.toUpperCase(),
    failureReason: refund.failure_reason ?? null,
    metadata: refund.metadata ?? {},
  }
}

async function withPaymentsErrors<T>(call: Promise<T>): Promise<T> {
  try {
    return await call
  } catch (error) {
    throw toPaymentsError(error)
  }
}

/** Payments with Stripe. Every call that changes something has an idempotency key made from the caller's id. */
export function createPayments(settings: PaymentsSettings): Payments {
  const stripe = createStripeClient(settings)
  const isTaxAutomatic = settings.STRIPE_AUTOMATIC_TAX === 'true'
  const { sessions } = stripe.checkout

  async function retrieve(sessionId: string): Promise<CheckoutSession | undefined> {
    try {
      const session = await sessions.retrieve(sessionId, { expand: sessionExpansion })
      const lines = await sessions.listLineItems(sessionId, { limit: 100 })
      return readSession(session, lines.data)
    } catch (error) {
      if (isMissing(error)) return undefined
      throw toPaymentsError(error)
    }
  }

  return {
    async ping() {
      await withPaymentsErrors(sessions.list({ limit: 1 }, { timeout: 1500, maxNetworkRetries: 0 }))
    },
    async createCheckoutSession(request) {
      const options = { idempotencyKey: `checkout-${request.checkoutId}` }
      const prices = await withPaymentsErrors(
        Promise.all(request.optionalItems.map((item) => ensurePrice(stripe, item, termsOf(request)))),
      )
      const params = sessionParams(request, prices, isTaxAutomatic)
      return readSession(await withPaymentsErrors(sessions.create(params, options)), [])
    },
    retrieveCheckoutSession: retrieve,
    async expireCheckoutSession(sessionId) {
      // Stripe refuses to expire a session that is no longer open; its status is retrieved next.
      await sessions.expire(sessionId).catch((error: unknown) => {
        const failure = toPaymentsError(error)
        if (!(failure instanceof Error && 'code' in failure && failure.code === 'refused')) throw failure
      })
      return retrieve(sessionId)
    },
    async createRefund({ refundId, paymentIntentId, amount, reason, metadata }) {
      const params = {
        payment_intent: paymentIntentId,
        amount,
        metadata: { ...metadata, refund_id: refundId },
        ...(reason && { reason }),
      }
      return readRefund(
        await withPaymentsErrors(stripe.refunds.create(params, { idempotencyKey: `refund-${refundId}` })),
      )
    },
    async retrieveRefund(refundId) {
      try {
        return readRefund(await stripe.refunds.retrieve(refundId))
      } catch (error) {
        if (isMissing(error)) return undefined
        throw toPaymentsError(error)
      }
    },
    async listRefunds(paymentIntentId) {
      const { data } = await withPaymentsErrors(
        stripe.refunds.list({ payment_intent: paymentIntentId, limit: 100 }),
      )
      return data.map(readRefund)
    },
    readEvent: (rawBody, signature) => readEvent(stripe, settings.STRIPE_WEBHOOK_SECRET, rawBody, signature),
  }
}
