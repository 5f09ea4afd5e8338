import { asc, eq } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { order, orderGift, orderLine } from '../tables.ts'
import type { Jobs } from '#ports/jobs.ts'
import { enqueueEmail } from '#ports/email/enqueue-email.ts'
import type { OrderEmails } from './email-data.ts'
import { orderLinks } from '../order-links.ts'

/** Enqueues an email about an order, within the caller's transaction. Each kind is sent once for each order. */
export async function enqueueOrderEmail(
  tx: Database,
  jobs: Jobs,
  { orderId, kind, now }: { orderId: string; kind: keyof OrderEmails; now: Temporal.Instant },
): Promise<void> {
  const [written] = await tx.select().from(order).where(eq(order.id, orderId))
  if (!written) throw new TypeError(`cannot write an email: order ${orderId} does not exist`)
  const lines = await tx
    .select()
    .from(orderLine)
    .where(eq(orderLine.orderId, orderId))
    .orderBy(asc(orderLine.position))
  const gifts = await tx.select({ id: orderGift.id }).from(orderGift).where(eq(orderGift.orderId, orderId))
  await enqueueEmail(tx, jobs, {
    key: `${kind}:${orderId}`,
    kind,
    to: written.email,
    locale: written.locale,
    now,
    data: {
      reference: written.reference,
      token: await orderLinks.create(tx, orderId, now),
      customerName: written.customerName,
      currency: written.currency,
      lines: lines.map((line) => ({
        name: line.name,
        description: line.description,
        engravingText: line.engravingText,
        engravingFace: line.engravingFace,
        engravingPlace: line.engravingPlace,
        quantity: line.quantity,
        amountSubtotal: line.amountSubtotal,
      })),
      amountShipping: written.amountShipping,
      amountTax: written.amountTax,
      isTaxIncluded: written.isTaxIncluded,
      amountTotal: written.amountTotal,
      isGift: gifts.length > 0,
    },
  })
}
