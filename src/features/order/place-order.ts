import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { checkout, emptyBag } from '#features/bag/index.ts'
import { order, orderGift, orderLine } from './tables.ts'
import { generateReference } from '#shared/text/reference.ts'
import { type Checkout, requestedStockOf } from './checkout/open-checkout.ts'
import type { Jobs } from '#ports/jobs.ts'
import { consumeStock, extendStock } from '#features/stock/index.ts'
import { numberEdition } from './number-edition.ts'
import { contentRows, orderRow } from './order-rows.ts'
import type { CheckoutSession } from '#ports/payments.ts'
import { enqueueOrderEmail } from './emails/enqueue-order-email.ts'

export interface OrderToPlace {
  readonly checkout: Checkout
  readonly session: CheckoutSession
  readonly now: Temporal.Instant
}

/** How long stock stays reserved for a pending payment. A bank debit rarely takes more than two weeks. */
const waitForPayment = { hours: 14 * 24 } as const

async function insertOrder(tx: Database, { checkout, session, now }: OrderToPlace): Promise<string> {
  const row = { id: randomUUID(), ...orderRow(checkout, session, now) }
  await generateReference('ORD', async (reference) => {
    const [inserted] = await tx
      .insert(order)
      .values({ ...row, reference })
      .onConflictDoNothing({ target: order.reference })
      .returning({ id: order.id })
    return inserted
  })
  return row.id
}

/** Consumes the stock of a paid order and numbers its editions. Returns whether every line is secured. */
async function secureStock(tx: Database, orderId: string, { checkout, now }: OrderToPlace): Promise<boolean> {
  const outOfStock = new Set(
    await consumeStock(tx, { checkoutId: checkout.id, wanted: requestedStockOf(checkout), now }),
  )
  const lines = await tx.select().from(orderLine).where(eq(orderLine.orderId, orderId))
  let isComplete = true
  for (const line of lines) {
    const editionSize = checkout.snapshot.lines.find(({ sku }) => sku === line.sku)?.editionSize ?? null
    let isSecured = !outOfStock.has(line.sku)
    if (isSecured && line.productId !== null && editionSize !== null) {
      const { id: orderLineId, productId, sku, quantity } = line
      const numbers = await numberEdition(tx, { orderLineId, productId, sku, quantity, editionSize })
      isSecured = numbers.length === quantity
    }
    if (isSecured) continue
    isComplete = false
    await tx.update(orderLine).set({ isStockSecured: false }).where(eq(orderLine.id, line.id))
  }
  return isComplete
}

/** Consumes the stock of a paid order and enqueues the confirmation email. The caller calls it once for each order. */
export async function fulfillPaidOrder(
  tx: Database,
  jobs: Jobs,
  orderId: string,
  placing: OrderToPlace,
): Promise<void> {
  const isComplete = await secureStock(tx, orderId, placing)
  if (!isComplete) await tx.update(order).set({ status: 'OrderProblem' }).where(eq(order.id, orderId))
  await enqueueOrderEmail(tx, jobs, {
    orderId,
    kind: isComplete ? 'order-confirmation' : 'order-problem',
    now: placing.now,
  })
}

/**
 * Creates the order of a completed session, within the caller's transaction and with the checkout locked: its rows, its
 * stock and its email, and removes what was bought from the bag. While the payment is pending, the stock stays reserved
 * and is not consumed. Returns the id of the order.
 */
export async function placeOrder(tx: Database, jobs: Jobs, placing: OrderToPlace): Promise<string> {
  const { checkout: open, session, now } = placing
  const orderId = await insertOrder(tx, placing)
  const { gifts, lines } = contentRows(orderId, open, session)
  if (gifts.length > 0) await tx.insert(orderGift).values(gifts)
  await tx.insert(orderLine).values(lines)
  await tx.update(checkout).set({ status: 'complete' }).where(eq(checkout.id, open.id))
  if (open.bagId !== null) await emptyBag(tx, open.bagId, open.snapshot.lines)
  if (session.paymentStatus === 'unpaid') {
    await extendStock(tx, open.id, now.add(waitForPayment))
    await enqueueOrderEmail(tx, jobs, { orderId, kind: 'order-payment-due', now })
  } else {
    await fulfillPaidOrder(tx, jobs, orderId, placing)
  }
  return orderId
}
