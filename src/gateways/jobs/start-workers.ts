import type { House } from '#open-app'
import { appointmentWorkers } from '#features/appointment/feature.ts'
import { cacheWorkers } from '../cache/cache-jobs.ts'
import { orderWorkers } from '#features/order/feature.ts'
import { postWorkers } from '../email/email-jobs.ts'
import { returnWorkers } from '#features/return/feature.ts'
import { viewingWorkers } from '#features/viewing/feature.ts'
import type { Workers } from '#ports/workers.ts'

type AnyFamily = Record<string, unknown>

const families = [
  postWorkers,
  cacheWorkers,
  orderWorkers,
  appointmentWorkers,
  returnWorkers,
  viewingWorkers,
] as unknown as readonly Workers<AnyFamily>[]

/** Sets every job of the house to work in this process; each may run in any process, so each is idempotent. */
export async function startWorkers(house: House): Promise<void> {
  for (const family of families) {
    for (const [name, handler] of Object.entries(family.handlers)) {
      await house.queue.work(name, (payload) => handler(house, payload))
    }
    for (const [name, cron] of Object.entries(family.schedules)) {
      await house.queue.schedule(name, String(cron))
    }
  }
}
