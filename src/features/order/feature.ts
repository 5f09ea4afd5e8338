import { forgetOldBags } from '#features/bag/forget-old-bags.ts'
import { forgetOldCheckouts } from './checkout/forget-old-checkouts.ts'
import { reconcileCheckouts, reconcilePayments } from './checkout/reconcile-checkouts.ts'
import { settleCheckout, type Settling } from './checkout/settle-checkout.ts'
import { deleteOldEvents } from './delete-old-events.ts'
import { deleteOldLinks } from './delete-old-links.ts'
import type { OrderJobs } from './jobs.ts'
import { releaseExpiredStock } from '#features/stock/release-expired-stock.ts'
import type { House } from '#open-app'
import type { Workers } from '#ports/workers.ts'

const settlingIn = ({ db, clock, payments, queue }: House): Settling => ({ db, clock, payments, jobs: queue })

export const orderWorkers: Workers<OrderJobs> = {
  handlers: {
    async 'order.settle-checkout'(house, { sessionId }) {
      await settleCheckout(settlingIn(house), sessionId)
    },
    async 'order.reconcile-checkouts'(house) {
      await reconcileCheckouts(settlingIn(house))
    },
    async 'order.reconcile-payments'(house) {
      await reconcilePayments(settlingIn(house))
    },
    async 'stock.release-expired'({ db, clock }) {
      await releaseExpiredStock(db, clock.now())
    },
    async 'bag.forget-old'({ db, clock }) {
      await forgetOldBags(db, clock.now())
      await forgetOldCheckouts(db, clock.now())
    },
    async 'order.delete-old'({ db, clock }) {
      await deleteOldLinks(db, clock.now())
      await deleteOldEvents(db, clock.now())
    },
  },
  schedules: {
    'order.reconcile-checkouts': '* * * * *',
    'stock.release-expired': '* * * * *',
    'order.reconcile-payments': '17 * * * *',
    'bag.forget-old': '43 3 * * *',
    'order.delete-old': '13 4 * * *',
  },
}
