import type { App } from '#app'
import { appointmentFeature } from '#features/appointment/feature.ts'
import { bagFeature } from '#features/bag/feature.ts'
import { careFeature } from '#features/care/feature.ts'
import { orderFeature } from '#features/order/feature.ts'
import { returnFeature } from '#features/return/feature.ts'
import { stockFeature } from '#features/stock/feature.ts'
import { viewingFeature } from '#features/viewing/feature.ts'
import { cacheJobs } from '#gateways/cache/cache-jobs.ts'
import { emailJobs } from '#gateways/email/email-jobs.ts'
import { queueGauges } from '#gateways/jobs/queue-gauges.ts'
import type { AnyFeature } from '#ports/feature.ts'

/** Every feature with jobs, emails or gauges. A new feature with a `feature.ts` is added here. */
export const allFeatures: readonly AnyFeature<App>[] = [
  appointmentFeature,
  bagFeature,
  careFeature,
  orderFeature,
  returnFeature,
  stockFeature,
  viewingFeature,
  cacheJobs as unknown as AnyFeature<App>,
  emailJobs as unknown as AnyFeature<App>,
  { gauges: [queueGauges] },
]
