import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { bag, checkout, findOpenCheckout } from '#features/bag/index.ts'
import { type Result, done, refused } from '#shared/result.ts'
import type { CheckoutSessionRequest } from '#ports/payments.ts'
import { reserveStock, type RequestedStock } from '#features/stock/index.ts'
import type { PreparedCheckout } from './prepare-checkout.ts'

export type Checkout = typeof checkout.$inferSelect

/** Stripe requires at least 30 minutes until a session expires, also when its creation is retried. */
const staysOpen = { minutes: 60 } as const
const minRemainingForNewSession = { minutes: 31 } as const
const minRemainingForOpenSession = { minutes: 5 } as const

/** Stock stays reserved this long after the session expires, for a payment made in the last second. */
const grace = { minutes: 10 } as const

export function requestedStockOf({ snapshot }: Pick<Checkout, 'snapshot'>): readonly RequestedStock[] {
  return snapshot.lines.filter(({ availability }) => availability === 'stock')
}

/** Reserves the stock of a checkout while it is open. */
export function reserveForCheckout(tx: Database, open: Checkout, now: Temporal.Instant) {
  return reserveStock(tx, {
    checkoutId: open.id,
    wanted: requestedStockOf(open),
    expiresAt: open.expiresAt.add(grace),
    now,
  })
}

function isUsable(open: Checkout, now: Temporal.Instant): boolean {
  const least = open.stripeSessionId === null ? minRemainingForNewSession : minRemainingForOpenSession
  return Temporal.Instant.compare(now.add(least), open.expiresAt) <= 0
}

/**
 * Opens the checkout of a bag and reserves its stock, in one transaction. For the same bag it returns the same checkout.
 * Refuses when an item is out of stock, or when another checkout of this bag must be closed first (`detail` is its id).
 */
export function openCheckout(
  db: Database,
  { bagId, prepared, now }: { bagId: string; prepared: PreparedCheckout; now: Temporal.Instant },
): Promise<Result<Checkout, 'out_of_stock' | 'other_checkout'>> {
  return db.transaction(async (tx) => {
    await tx.select({ id: bag.id }).from(bag).where(eq(bag.id, bagId)).for('update')
    const known = await findOpenCheckout(tx, bagId)
    if (known) {
      if (known.fingerprint !== prepared.fingerprint || !isUsable(known, now))
        return refused('other_checkout', known.id)
      const reserved = await reserveForCheckout(tx, known, now)
      return reserved.ok ? done(known) : reserved
    }
    const id = randomUUID()
    // Stripe's `expires_at` is in whole seconds.
    const expiresAt = now.round({ smallestUnit: 'second', roundingMode: 'ceil' }).add(staysOpen)
    const { snapshot, fingerprint, amountSubtotal } = prepared
    const request: CheckoutSessionRequest = {
      ...prepared.request,
      checkoutId: id,
      expiresAt: expiresAt.toString(),
    }
    const { locale, currency } = request
    const row = {
      id,
      bagId,
      status: 'open' as const,
      locale,
      currency,
      request,
      snapshot,
      fingerprint,
      amountSubtotal,
    }
    const [opened] = await tx
      .insert(checkout)
      .values({ ...row, createdAt: now, expiresAt })
      .returning()
    if (!opened) throw new TypeError('the inserted checkout was not returned')
    const reserved = await reserveForCheckout(tx, opened, now)
    if (reserved.ok) return done(opened)
    await tx.delete(checkout).where(eq(checkout.id, id))
    return reserved
  })
}
