import { and, asc, eq, isNotNull, isNull, lte, or } from 'drizzle-orm'
import { checkout } from '#features/bag/index.ts'
import { order } from '../tables.ts'
import { closeCheckout } from './close-checkout.ts'
import { settleCheckout, settleSession, type Settling } from './settle-checkout.ts'

/** A webhook that has not come after this long is asked for. */
const patience = { minutes: 3 } as const
const atOnce = 50

/** Does each in turn; one that fails keeps no other waiting, and is heard of at the end. */
async function each<Item>(items: readonly Item[], act: (item: Item) => Promise<unknown>): Promise<void> {
  const failures: unknown[] = []
  for (const item of items) await act(item).catch((error: unknown) => failures.push(error))
  if (failures.length > 0)
    throw new AggregateError(failures, `${failures.length} of ${items.length} could not be settled`)
}

/**
 * Asks about every open checkout that should have been heard of by now, and closes those that never reached the payments.
 * Answers how many were asked about.
 */
export async function reconcileCheckouts(settling: Settling): Promise<number> {
  const { db, clock } = settling
  const now = clock.now()
  const due = await db
    .select({ id: checkout.id, sessionId: checkout.stripeSessionId, expiresAt: checkout.expiresAt })
    .from(checkout)
    .where(
      and(
        eq(checkout.status, 'open'),
        or(
          and(isNull(checkout.stripeSessionId), lte(checkout.expiresAt, now)),
          and(isNotNull(checkout.stripeSessionId), lte(checkout.createdAt, now.subtract(patience))),
        ),
      ),
    )
    .orderBy(asc(checkout.expiresAt))
    .limit(atOnce)
  await each(due, async ({ id, sessionId, expiresAt }) => {
    if (sessionId === null) return closeCheckout(db, { checkoutId: id, status: 'expired', now })
    if (Temporal.Instant.compare(now, expiresAt) < 0) return settleCheckout(settling, sessionId)
    // Its time is over here; if it is still open there, it is closed there first and its pieces given back after.
    const session = await settling.payments.expireCheckoutSession(sessionId)
    return session && settleSession(settling, session)
  })
  return due.length
}

/** Asks about every order whose money is still on its way. */
export async function reconcilePayments(settling: Settling): Promise<number> {
  const due = await settling.db
    .select({ sessionId: order.stripeSessionId })
    .from(order)
    .where(eq(order.status, 'OrderPaymentDue'))
    .orderBy(asc(order.placedAt))
    .limit(atOnce)
  await each(due, ({ sessionId }) => settleCheckout(settling, sessionId))
  return due.length
}
