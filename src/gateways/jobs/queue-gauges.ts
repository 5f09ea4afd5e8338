import { sql } from 'drizzle-orm'
import type { GaugeReader } from '#ports/gauge.ts'

/** Waiting: could run now. Deferred: not before its time. Failed: not tried again. */
const states = ['waiting', 'deferred', 'active', 'failed'] as const

interface QueueRow extends Record<(typeof states)[number], number>, Record<string, unknown> {
  readonly name: string
  /** Age of its oldest job that has not begun, in seconds; null where there is none. */
  readonly oldest: number | null
}

// Without pg-boss's maintenance queues and without finished jobs.
const queues = sql`
  select queue.name,
    count(job.id) filter (where job.state in ('created', 'retry') and job.start_after <= now())::integer as waiting,
    count(job.id) filter (where job.state in ('created', 'retry') and job.start_after > now())::integer as deferred,
    count(job.id) filter (where job.state = 'active')::integer as active,
    count(job.id) filter (where job.state = 'failed')::integer as failed,
    max(extract(epoch from now() - job.start_after))
      filter (where job.state in ('created', 'retry'))::float8 as oldest
  from pgboss.queue
  left join pgboss.job on job.name = queue.name and job.state in ('created', 'retry', 'active', 'failed')
  where queue.name not like '\\_\\_pgboss%'
  group by queue.name`

export const queueGauges: GaugeReader = {
  gauges: {
    'queue.jobs': { unit: '{job}', description: 'Jobs by queue and state' },
    'queue.oldest_age': { unit: 's', description: 'Age of the oldest job that could run' },
  },
  async read(db) {
    const { rows } = await db.execute<QueueRow>(queues)
    return {
      'queue.jobs': rows.flatMap((row) =>
        states.map((state) => ({ value: row[state], attributes: { queue: row.name, state } })),
      ),
      'queue.oldest_age': [{ value: Math.max(0, ...rows.map(({ oldest }) => oldest ?? 0)) }],
    }
  },
}
