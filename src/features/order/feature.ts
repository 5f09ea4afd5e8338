import { count } from 'drizzle-orm'
import { defineFeature } from '#app'
import { sweep } from '#ports/feature.ts'
import type { GaugeReader } from '#ports/gauge.ts'
import { deleteExpiredCheckouts } from './checkout/delete-expired-checkouts.ts'
import { reconcileCheckouts, reconcilePayments } from './checkout/reconcile-checkouts.ts'
import { settleCheckout } from './checkout/settle-checkout.ts'
import { deleteOldEvents } from './delete-old-events.ts'
import type { OrderEmails } from './emails/email-data.ts'
import { orderEmailChecks } from './emails/order-email-checks.ts'
import { orderEmails } from './emails/write-order-emails.ts'
import type { OrderJobs } from './jobs.ts'
import { orderLinks } from './order-links.ts'
import { order, orderStatuses } from './tables.ts'

const orders: GaugeReader = {
  gauges: { orders: { unit: '{order}', description: 'Orders by status' } },
  async read(db) {
    const rows = await db.select({ status: order.status, orders: count() }).from(order).groupBy(order.status)
    return {
      orders: orderStatuses.map((status) => ({
        value: rows.find((row) => row.status === status)?.orders ?? 0,
        attributes: { status },
      })),
    }
  },
}

export const orderFeature = defineFeature<OrderJobs, OrderEmails>({
  jobs: {
    'order.settle-checkout': (app, { sessionId }) => settleCheckout(app, sessionId),
    'order.reconcile-checkouts': reconcileCheckouts,
    'order.reconcile-payments': reconcilePayments,
    'order.delete-old': sweep(orderLinks.deleteExpired, deleteOldEvents, deleteExpiredCheckouts),
  },
  schedules: {
    'order.reconcile-checkouts': '* * * * *',
    'order.reconcile-payments': '17 * * * *',
    'order.delete-old': '13 4 * * *',
  },
  emails: { templates: orderEmails, checks: orderEmailChecks },
  gauges: [orders],
})
