import { count, eq } from 'drizzle-orm'
import { defineFeature } from '#app'
import { sweep } from '#ports/feature.ts'
import { type GaugeReader, holdsGauge } from '#ports/gauge.ts'
import type { StockJobs } from './jobs.ts'
import { releaseExpiredStock } from './release-expired-stock.ts'
import { stockReservation } from './tables.ts'

const holds: GaugeReader = {
  gauges: holdsGauge,
  async read(db) {
    const [active] = await db
      .select({ reservations: count() })
      .from(stockReservation)
      .where(eq(stockReservation.status, 'active'))
    return { holds: [{ value: active?.reservations ?? 0, attributes: { kind: 'stock' } }] }
  },
}

export const stockFeature = defineFeature<StockJobs>({
  jobs: { 'stock.release-expired': sweep((db, now) => releaseExpiredStock(db, now)) },
  schedules: { 'stock.release-expired': '* * * * *' },
  gauges: [holds],
})
