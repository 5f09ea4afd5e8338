import { and, count, eq, gt, sql } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { appointment } from '#db/schema/appointment.ts'
import { order } from '#db/schema/order.ts'
import { stockReservation } from '#db/schema/stock.ts'
import { countEmails } from '#domain/post/count-emails.ts'
import type { Figures } from '#telemetry/metrics.ts'

interface QueueRow extends Record<string, unknown> {
  readonly name: string
  readonly state: Figures['queues'][number]['state']
  readonly jobs: number
  readonly oldest: number
}

// pg-boss keeps no figure of the age of its jobs; done and cancelled ones are no concern.
const queues = sql`
  select name,
    case when state in ('active', 'failed') then state::text
      when start_after > now() then 'deferred'
      else 'waiting' end as state,
    count(*)::integer as jobs,
    coalesce(max(extract(epoch from now() - start_after)), 0)::float8 as oldest
  from pgboss.job
  where state in ('created', 'retry', 'active', 'failed')
  group by 1, 2`

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
    queues: jobs.map(({ name, state, jobs: number }) => ({ name, state, jobs: number })),
    oldestJobSeconds: Math.max(
      0,
      ...jobs.filter(({ state }) => state === 'waiting').map(({ oldest }) => oldest),
    ),
    emails: emails.byState,
    oldestEmailSeconds: emails.oldestWaiting?.total('seconds') ?? 0,
    stockHolds: stock?.held ?? 0,
    appointmentHolds: hours?.held ?? 0,
    orders: Object.fromEntries(orders.map(({ status, orders: number }) => [status, number])),
  }
}
