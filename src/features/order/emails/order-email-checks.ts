import { eq } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { order } from '../tables.ts'
import { type EmailChecks, isAlwaysTrue } from '#ports/email/email-checks.ts'
import type { OrderEmail, OrderEmails } from './email-data.ts'

async function readOrderOf(db: Database, { reference }: OrderEmail) {
  const [found] = await db.select().from(order).where(eq(order.reference, reference))
  return found
}

/** Confirmations stay true. An email about a payment is true until the status of the payment changes. */
export const orderEmailChecks: EmailChecks<OrderEmails> = {
  'order-confirmation': isAlwaysTrue,
  'order-problem': isAlwaysTrue,
  async 'order-payment-due'(db, email) {
    const found = await readOrderOf(db, email)
    return found?.status === 'OrderPaymentDue' ? undefined : 'the payment is settled'
  },
  async 'order-payment-failed'(db, email) {
    const found = await readOrderOf(db, email)
    return found?.status === 'OrderCancelled' ? undefined : 'the payment has come'
  },
}
