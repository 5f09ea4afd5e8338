import { sql } from 'drizzle-orm'
import type { Gauge } from '#ports/gauge.ts'

interface QueueRow extends Record<string, unknown> {
  readonly name: string
  readonly waiting: number
  readonly deferred: number
  readonly active: number
  readonly failed: number
}

// Without pg-boss's maintenance queues and without finished jobs.
const queues = sql`
  select queue.name,
    count(job.id) filter (where job.state in ('created', 'retry') and job.start_after <= now())::integer as waiting,
    count(job.id) filter (where job.state in ('created', 'retry') and job.start_after > now())::integer as deferred,
    count(job.id) filter (where job.state = 'active')::integer as active,
    count(job.id) filter (where job.state = 'failed')::integer as failed
  from pgboss.queue
  left join pgboss.job on job.name = queue.name and job.state in ('created', 'retry', 'active', 'failed')
  where queue.name not like '\\_\\_pgboss%'
  group by queue.name`

const oldest = sql`
  select coalesce(max(extract(epoch from now() - start_after)), 0)::float8 as seconds
  from pgboss.job
  where state in ('created', 'retry') and name not like '\\_\\_pgboss%'`

/** Waiting: due. Deferred: not due yet. Failed: not retried again. */
const states = ['waiting', 'deferred', 'active', 'failed'] as const

const jobs: Gauge = {
  name: 'queue.jobs',
  unit: '{job}',
  description: 'Jobs by queue and state',
  async read(db) {
    const { rows } = await db.execute<QueueRow>(queues)
    return rows.flatMap((row) =>
      states.map((state) => ({ value: row[state], attributes: { queue: row.name, state } })),
    )
  },
}

const oldestJob: Gauge = {
  name: 'queue.oldest_age',
  unit: 's',
  description: 'Age of the oldest due job',
  async read(db) {
    const { rows } = await db.execute<{ seconds: number }>(oldest)
    return [{ value: Math.max(0, rows[0]?.seconds ?? 0) }]
  },
}

export const queueGauges: readonly Gauge[] = [jobs, oldestJob]
