import { count } from 'drizzle-orm'
import { type App, defineFeature } from '#app'
import type { Gauge } from '#ports/gauge.ts'
import { forgetOldCheckouts } from './checkout/forget-old-checkouts.ts'
import { reconcileCheckouts, reconcilePayments } from './checkout/reconcile-checkouts.ts'
import { settleCheckout, type Settling } from './checkout/settle-checkout.ts'
import { deleteOldEvents } from './delete-old-events.ts'
import type { OrderLetters } from './emails/letters.ts'
import { orderEmailChecks } from './emails/order-email-checks.ts'
import { orderLetters } from './emails/write-order-emails.ts'
import type { OrderJobs } from './jobs.ts'
import { orderLinks } from './order-links.ts'
import { order, orderStatuses } from './tables.ts'

const settlingIn = ({ db, clock, payments, queue }: App): Settling => ({ db, clock, payments, jobs: queue })

const orders: Gauge = {
  name: 'orders',
  unit: '{order}',
  description: 'Orders by status',
  async read(db) {
    const rows = await db.select({ status: order.status, orders: count() }).from(order).groupBy(order.status)
    return orderStatuses.map((status) => ({
      value: rows.find((row) => row.status === status)?.orders ?? 0,
      attributes: { status },
    }))
  },
}

export const orderFeature = defineFeature<OrderJobs, OrderLetters>({
  jobs: {
    async 'order.settle-checkout'(app, { sessionId }) {
      await settleCheckout(settlingIn(app), sessionId)
    },
    async 'order.reconcile-checkouts'(app) {
      await reconcileCheckouts(settlingIn(app))
    },
    async 'order.reconcile-payments'(app) {
      await reconcilePayments(settlingIn(app))
    },
    async 'order.delete-old'({ db, clock }) {
      await orderLinks.deleteExpired(db, clock.now())
      await deleteOldEvents(db, clock.now())
      await forgetOldCheckouts(db, clock.now())
    },
  },
  schedules: {
    'order.reconcile-checkouts': '* * * * *',
    'order.reconcile-payments': '17 * * * *',
    'order.delete-old': '13 4 * * *',
  },
  emails: { templates: orderLetters, checks: orderEmailChecks },
  gauges: [orders],
})
