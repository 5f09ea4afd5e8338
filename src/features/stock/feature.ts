import { count, eq } from 'drizzle-orm'
import { defineFeature } from '#app'
import type { Gauge } from '#ports/gauge.ts'
import type { StockJobs } from './jobs.ts'
import { releaseExpiredStock } from './release-expired-stock.ts'
import { stockReservation } from './tables.ts'

const holds: Gauge = {
  name: 'holds',
  unit: '{hold}',
  description: 'Active stock reservations and slot holds',
  async read(db) {
    const [active] = await db
      .select({ reservations: count() })
      .from(stockReservation)
      .where(eq(stockReservation.status, 'active'))
    return [{ value: active?.reservations ?? 0, attributes: { kind: 'stock' } }]
  },
}

export const stockFeature = defineFeature<StockJobs>({
  jobs: {
    async 'stock.release-expired'({ db, clock }) {
      await releaseExpiredStock(db, clock.now())
    },
  },
  schedules: { 'stock.release-expired': '* * * * *' },
  gauges: [holds],
})
