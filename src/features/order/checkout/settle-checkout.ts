import { eq } from 'drizzle-orm'
import { order } from '../tables.ts'
import { refillBag } from '#features/bag/index.ts'
import { type CheckoutSession, DuplicatePaymentError, type Payments } from '#ports/payments.ts'
import { fulfillPaidOrder, placeOrder } from '../place-order.ts'
import { enqueueOrderEmail } from '../emails/enqueue-order-email.ts'
import { releaseStock } from '#features/stock/index.ts'
import { isUuid } from '#shared/uuid.ts'
import type { UseCaseDeps } from '#ports/use-case-deps.ts'
import { closeCheckout, lockCheckout } from './close-checkout.ts'
import { findRecovery } from './find-recovery.ts'

export interface SettleCheckoutDeps extends UseCaseDeps {
  readonly payments: Payments
}

/** The current state of a Checkout Session. */
export type Settlement =
  | { readonly kind: 'placed'; readonly orderId: string; readonly isPaid: boolean }
  | { readonly kind: 'open'; readonly url: string | null }
  /** `recoveryUrl` is Stripe's link that opens a new session with the same lines. */
  | { readonly kind: 'expired'; readonly recoveryUrl: string | null }
  | { readonly kind: 'failed' }
  /** The session does not belong to this storefront. */
  | { readonly kind: 'unknown' }

/** Places the order of a complete session, or updates the payment of an existing order. */
function settleComplete(
  { db, clock, jobs }: SettleCheckoutDeps,
  checkoutId: string,
  session: CheckoutSession,
): Promise<Settlement> {
  const now = clock.now()
  return db.transaction(async (tx): Promise<Settlement> => {
    const checkout = await lockCheckout(tx, checkoutId)
    const own = checkout?.stripeSessionId ?? session.id
    const isOurs = checkout && (own === session.id || own === session.recoveredFrom)
    if (!isOurs) return { kind: 'unknown' }
    const placing = { checkout, session, now }
    const [known] = await tx.select().from(order).where(eq(order.checkoutId, checkoutId)).for('update')
    if (known && known.stripeSessionId !== session.id) throw new DuplicatePaymentError(known.id, session.id)

    if (session.isPaymentLost) {
      if (known?.status === 'OrderPaymentDue') {
        await tx.update(order).set({ status: 'OrderCancelled' }).where(eq(order.id, known.id))
        await releaseStock(tx, checkoutId, now)
        if (checkout.bagId !== null) await refillBag(tx, checkout.bagId, checkout.snapshot.lines, now)
        await enqueueOrderEmail(tx, jobs, { orderId: known.id, kind: 'order-payment-failed', now })
      }
      if (!known) await closeCheckout(tx, { checkoutId, status: 'failed', now })
      return { kind: 'failed' }
    }
    const isPaid = session.paymentStatus !== 'unpaid'
    if (!known) return { kind: 'placed', orderId: await placeOrder(tx, jobs, placing), isPaid }
    if (isPaid && known.paymentStatus === 'unpaid') {
      await tx
        .update(order)
        .set({ status: 'OrderProcessing', paymentStatus: session.paymentStatus, paidAt: now })
        .where(eq(order.id, known.id))
      await fulfillPaidOrder(tx, jobs, known.id, placing)
    }
    return { kind: 'placed', orderId: known.id, isPaid }
  })
}

/**
 * Reads a session from Stripe and updates the checkout and its order. It is idempotent and called by the webhook, the
 * return page and the scheduled job. It uses only Stripe's current state, so events may be repeated, late or out of order.
 */
export async function settleCheckout(deps: SettleCheckoutDeps, sessionId: string): Promise<Settlement> {
  const session = await deps.payments.retrieveCheckoutSession(sessionId)
  return session ? settleSession(deps, session) : { kind: 'unknown' }
}

/** Like `settleCheckout`, with a session that was just read from Stripe. */
export async function settleSession(deps: SettleCheckoutDeps, session: CheckoutSession): Promise<Settlement> {
  const { checkoutId } = session
  // Other sessions may live in the same Stripe account, with references of their own making.
  if (!checkoutId || !isUuid(checkoutId)) return { kind: 'unknown' }
  if (session.status === 'complete') return settleComplete(deps, checkoutId, session)
  if (session.status === 'open') return { kind: 'open', url: session.url }
  const now = deps.clock.now()
  await closeCheckout(deps.db, { checkoutId, status: 'expired', now })
  return { kind: 'expired', recoveryUrl: await findRecovery(deps.db, session, now) }
}
