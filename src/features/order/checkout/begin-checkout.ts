import { eq } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { checkout, fingerprintOf, readBag } from '#features/bag/index.ts'
import { type Result, done, refused } from '#shared/result.ts'
import type { Clock } from '#ports/clock.ts'
import type { Content } from '#content/content.ts'
import {
  type CheckoutSession,
  type CheckoutSessionRequest,
  type Payments,
  PaymentsError,
} from '#ports/payments.ts'
import { releaseStock } from '#features/stock/index.ts'
import { closeCheckout, lockCheckout } from './close-checkout.ts'
import { readInEveryLanguage } from './every-language.ts'
import { type Checkout, openCheckout, reserveForCheckout } from './open-checkout.ts'
import { type CheckoutContext, type PreparedCheckout, prepareCheckout } from './prepare-checkout.ts'

export interface BeginCheckoutDeps {
  readonly db: Database
  readonly clock: Clock
  readonly content: Pick<Content, 'variants' | 'giftOptions' | 'shippingOptions'>
  readonly payments: Payments
}

export interface CheckoutInput extends CheckoutContext {
  readonly token: string | undefined
  /** The fingerprint of the bag that the customer saw. If the bag or a price changed since, it is shown again first. */
  readonly seen: string
}

export type BeginRefusal =
  | 'bag_empty'
  | 'bag_changed'
  | 'gift_outdated'
  | 'not_delivered'
  | 'out_of_stock'
  /** This bag was already paid in another window; `detail` is the session id. */
  | 'already_paid'
  /** Stripe was unreachable or returned an error. */
  | 'payments_failed'

async function closeOtherCheckout(
  { db, clock, payments }: BeginCheckoutDeps,
  checkoutId: string,
): Promise<CheckoutSession | undefined> {
  const [other] = await db.select().from(checkout).where(eq(checkout.id, checkoutId))
  if (other?.stripeSessionId) {
    const session = await payments.expireCheckoutSession(other.stripeSessionId)
    if (session?.status === 'complete') return session
  }
  await closeCheckout(db, { checkoutId, status: 'expired', now: clock.now() })
  return undefined
}

/** Opens the checkout; first closes another open checkout of this bag. */
async function open(
  deps: BeginCheckoutDeps,
  bagId: string,
  prepared: PreparedCheckout,
): Promise<Result<Checkout, BeginRefusal>> {
  const now = deps.clock.now()
  const opened = await openCheckout(deps.db, { bagId, prepared, now })
  if (opened.ok) return opened
  if (opened.refusal.code === 'out_of_stock') return refused('out_of_stock', opened.refusal.detail)
  const paid = await closeOtherCheckout(deps, opened.refusal.detail ?? '')
  if (paid) return refused('already_paid', paid.id)
  const again = await openCheckout(deps.db, { bagId, prepared, now })
  if (again.ok) return again
  // Two windows opened different checkouts at the same time. The customer sees the current bag and tries again.
  return refused(again.refusal.code === 'out_of_stock' ? 'out_of_stock' : 'bag_changed', again.refusal.detail)
}

async function storeSession(
  { db, clock }: BeginCheckoutDeps,
  { id }: Checkout,
  session: CheckoutSession,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const locked = await lockCheckout(tx, id)
    if (locked?.status !== 'open') return false
    // A concurrent request for the same session may have failed and released the stock.
    const reserved = await reserveForCheckout(tx, locked, clock.now())
    if (!reserved.ok) return false
    await tx
      .update(checkout)
      .set({ stripeSessionId: session.id, stripeSessionUrl: session.url })
      .where(eq(checkout.id, id))
    return true
  })
}

async function releaseAfterFailure(
  { db, clock }: BeginCheckoutDeps,
  { id }: Checkout,
  error: PaymentsError,
): Promise<void> {
  await db.transaction(async (tx) => {
    const locked = await lockCheckout(tx, id)
    if (locked?.status !== 'open' || locked.stripeSessionId !== null) return
    await releaseStock(tx, id, clock.now())
    // Without a response the session may exist. A retry with the same idempotency key returns it.
    if (error.code !== 'unreachable')
      await tx.update(checkout).set({ status: 'failed' }).where(eq(checkout.id, id))
  })
}

/**
 * Begins a checkout: reads current prices and stock, reserves the stock and creates a Stripe Checkout Session. For the same
 * bag it returns the same session. After any failure the bag is unchanged and no stock stays reserved. Throws
 * ContentUnavailable.
 */
export async function beginCheckout(
  deps: BeginCheckoutDeps,
  input: CheckoutInput,
): Promise<Result<{ readonly url: string }, BeginRefusal>> {
  const { content, payments } = deps
  const { token, seen, locale } = input
  const bag = await readBag(deps, token, locale)
  if (!bag || bag.items.length === 0) return refused('bag_empty')
  if (seen !== fingerprintOf(bag)) return refused('bag_changed')
  const bought = bag.items.filter(({ problem }) => problem === null)
  if (bought.length === 0) return refused('bag_empty')
  if (bag.gifts.some(({ isOutdated }) => isOutdated)) return refused('gift_outdated')

  const everyLanguage = await readInEveryLanguage(
    content,
    bought.map(({ sku }) => sku),
    locale,
  )
  const prepared = prepareCheckout(bag, everyLanguage, input)
  if (!prepared.ok) return prepared

  try {
    const opened = await open(deps, bag.id, prepared.value)
    if (!opened.ok) return opened
    const { stripeSessionUrl, request } = opened.value
    if (stripeSessionUrl !== null) return done({ url: stripeSessionUrl })
    try {
      const session = await payments.createCheckoutSession(request as CheckoutSessionRequest)
      if (session.url !== null && (await storeSession(deps, opened.value, session)))
        return done({ url: session.url })
      await payments.expireCheckoutSession(session.id)
      await closeCheckout(deps.db, {
        checkoutId: opened.value.id,
        status: 'failed',
        now: deps.clock.now(),
      })
      return refused('bag_changed')
    } catch (error) {
      if (error instanceof PaymentsError) await releaseAfterFailure(deps, opened.value, error)
      throw error
    }
  } catch (error) {
    if (error instanceof PaymentsError) return refused('payments_failed', error.message)
    throw error
  }
}
