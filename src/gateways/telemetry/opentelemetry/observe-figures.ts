import type { Meter, ObservableGauge } from '@opentelemetry/api'
import type { Complaints } from '../start-telemetry.ts'
import type { Figures } from '#shared/telemetry/metrics.ts'

/** Reads the figures once an export. Every process reports the same: a query over them takes the greatest. */
export function observeFigures(meter: Meter, readFigures: () => Promise<Figures>, log: Complaints): void {
  const gauge = (name: string, unit: string, description: string): ObservableGauge =>
    meter.createObservableGauge(`maison.${name}`, { unit, description })
  const jobs = gauge('queue.jobs', '{job}', 'Jobs by queue and state')
  const oldestJob = gauge('queue.oldest_age', 's', 'Age of the oldest job that could run')
  const emails = gauge('emails', '{email}', 'Emails by state')
  const oldestEmail = gauge('emails.oldest_age', 's', 'Age of the oldest email that waits')
  const holds = gauge('holds', '{hold}', 'Pieces and hours held for somebody')
  const orders = gauge('orders', '{order}', 'Orders by status')
  meter.addBatchObservableCallback(
    async (result) => {
      try {
        const figures = await readFigures()
        for (const { name, jobs: byState } of figures.queues) {
          for (const [state, count] of Object.entries(byState))
            result.observe(jobs, count, { queue: name, state })
        }
        result.observe(oldestJob, figures.oldestJobSeconds)
        for (const [state, count] of Object.entries(figures.emails)) result.observe(emails, count, { state })
        result.observe(oldestEmail, figures.oldestEmailSeconds)
        result.observe(holds, figures.stockHolds, { kind: 'stock' })
        result.observe(holds, figures.appointmentHolds, { kind: 'appointment' })
        for (const [status, count] of Object.entries(figures.orders))
          result.observe(orders, count, { status })
      } catch (err) {
        log.warn({ err }, 'the figures for telemetry cannot be read')
      }
    },
    [jobs, oldestJob, emails, oldestEmail, holds, orders],
  )
}
