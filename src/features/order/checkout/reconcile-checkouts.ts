import { and, asc, eq, isNotNull, isNull, lte, or } from 'drizzle-orm'
import { checkout } from '#features/bag/index.ts'
import { order } from '../tables.ts'
import { closeCheckout } from './close-checkout.ts'
import { settleCheckout, settleSession, type SettleCheckoutDeps } from './settle-checkout.ts'

/** After this time without a webhook, the session is read from Stripe. */
const gracePeriod = { minutes: 3 } as const
const batchSize = 50

/** Runs `act` for each item in turn. A failure does not stop the others; all failures are thrown at the end. */
async function each<Item>(items: readonly Item[], act: (item: Item) => Promise<unknown>): Promise<void> {
  const failures: unknown[] = []
  for (const item of items) await act(item).catch((error: unknown) => failures.push(error))
  if (failures.length > 0)
    throw new AggregateError(failures, `${failures.length} of ${items.length} could not be settled`)
}

/**
 * Settles every open checkout whose webhook is overdue, and closes expired ones that have no Stripe session. Returns how
 * many it handled.
 */
export async function reconcileCheckouts(deps: SettleCheckoutDeps): Promise<number> {
  const { db, clock } = deps
  const now = clock.now()
  const due = await db
    .select({ id: checkout.id, sessionId: checkout.stripeSessionId, expiresAt: checkout.expiresAt })
    .from(checkout)
    .where(
      and(
        eq(checkout.status, 'open'),
        or(
          and(isNull(checkout.stripeSessionId), lte(checkout.expiresAt, now)),
          and(isNotNull(checkout.stripeSessionId), lte(checkout.createdAt, now.subtract(gracePeriod))),
        ),
      ),
    )
    .orderBy(asc(checkout.expiresAt))
    .limit(batchSize)
  await each(due, async ({ id, sessionId, expiresAt }) => {
    if (sessionId === null) return closeCheckout(db, { checkoutId: id, status: 'expired', now })
    if (Temporal.Instant.compare(now, expiresAt) < 0) return settleCheckout(deps, sessionId)
    // Expires the session at Stripe first; only then is its stock released.
    const session = await deps.payments.expireCheckoutSession(sessionId)
    return session && settleSession(deps, session)
  })
  return due.length
}

/** Settles every order whose payment is pending. Returns how many it handled. */
export async function reconcilePayments(deps: SettleCheckoutDeps): Promise<number> {
  const due = await deps.db
    .select({ sessionId: order.stripeSessionId })
    .from(order)
    .where(eq(order.status, 'OrderPaymentDue'))
    .orderBy(asc(order.placedAt))
    .limit(batchSize)
  await each(due, ({ sessionId }) => settleCheckout(deps, sessionId))
  return due.length
}
