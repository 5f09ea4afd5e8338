import { and, count, eq, gt, sql } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { appointment } from '#features/appointment/tables.ts'
import { order, orderStatuses } from '#features/order/tables.ts'
import { stockReservation } from '#features/stock/tables.ts'
import { countEmails } from '../email/queue/count-emails.ts'
import type { Figures } from '#shared/telemetry/metrics.ts'

interface QueueRow extends Record<string, unknown> {
  readonly name: string
  readonly waiting: number
  readonly deferred: number
  readonly active: number
  readonly failed: number
  readonly oldest: number
}

// pg-boss keeps no figure of the age of its jobs. Its own upkeep and what is done are no concern.
const queues = sql`
  select queue.name,
    count(job.id) filter (where job.state in ('created', 'retry') and job.start_after <= now())::integer as waiting,
    count(job.id) filter (where job.state in ('created', 'retry') and job.start_after > now())::integer as deferred,
    count(job.id) filter (where job.state = 'active')::integer as active,
    count(job.id) filter (where job.state = 'failed')::integer as failed,
    coalesce(
      max(extract(epoch from now() - job.start_after)) filter (where job.state in ('created', 'retry')), 0
    )::float8 as oldest
  from pgboss.queue
  left join pgboss.job on job.name = queue.name and job.state in ('created', 'retry', 'active', 'failed')
  where queue.name not like '\\_\\_pgboss%'
  group by queue.name`

/** Counts what waits and what has been sold. A handful of statements, made once an export and only where telemetry is on. */
export async function readFigures(db: Database, now: Temporal.Instant): Promise<Figures> {
  const jobs = (await db.execute<QueueRow>(queues)).rows
  const emails = await countEmails(db, now)
  const [stock] = await db
    .select({ held: count() })
    .from(stockReservation)
    .where(eq(stockReservation.status, 'active'))
  const [hours] = await db
    .select({ held: count() })
    .from(appointment)
    .where(and(eq(appointment.status, 'TENTATIVE'), gt(appointment.expiresAt, sql`now()`)))
  const orders = await db.select({ status: order.status, orders: count() }).from(order).groupBy(order.status)
  return {
    queues: jobs.map(({ name, waiting, deferred, active, failed }) => ({
      name,
      jobs: { waiting, deferred, active, failed },
    })),
    oldestJobSeconds: Math.max(0, ...jobs.map(({ oldest }) => oldest)),
    emails: emails.byState,
    oldestEmailSeconds: emails.oldestWaiting?.total('seconds') ?? 0,
    stockHolds: stock?.held ?? 0,
    appointmentHolds: hours?.held ?? 0,
    orders: Object.fromEntries(
      orderStatuses.map((status) => [status, orders.find((row) => row.status === status)?.orders ?? 0]),
    ),
  }
}
