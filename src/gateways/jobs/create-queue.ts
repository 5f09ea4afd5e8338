import { sql } from 'drizzle-orm'
import { fromDrizzle, fromPglite, PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import type { JobLine } from '#db/database.ts'
import type { JobName, Jobs } from '#domain/jobs.ts'

export interface Queue extends Jobs {
  work(name: string, handler: (payload: unknown) => Promise<void>): Promise<void>
  schedule(name: string, cron: string): Promise<void>
  /** Stops taking jobs and waits for those under way. */
  close(): Promise<void>
}

// Hourly for eight days and more: what these jobs write to a customer must outlast days without the Content Lake. pg-boss
// keeps a job for 14 days.
const retryLimits: Partial<Record<JobName, number>> = {
  'appointment.write-letter': 250,
  'return.write-letter': 250,
}
const retry = { retryLimit: 12, retryDelay: 5, retryBackoff: true, retryDelayMax: 3600 } as const

/** The job queue on pg-boss: kept in the same database, so that a job belongs to the transaction that asks for it. */
export async function createQueue(line: JobLine, log: Logger): Promise<Queue> {
  const boss =
    'pglite' in line
      ? new PgBoss({ db: fromPglite(line.pglite), backend: 'pglite' })
      : new PgBoss({ connectionString: line.connectionString, max: 4 })
  boss.on('error', (error) => log.error({ err: error }, 'job queue'))
  await boss.start()
  const known = new Set<string>()

  async function ensure(name: string): Promise<void> {
    if (known.has(name)) return
    await boss.createQueue(name, retry)
    known.add(name)
  }

  return {
    async enqueue(tx, name, payload, options = {}) {
      await boss.send(name, payload, {
        db: fromDrizzle(tx, sql),
        ...(retryLimits[name] !== undefined && { retryLimit: retryLimits[name] }),
        ...(options.startAfter && { startAfter: new Date(options.startAfter.epochMilliseconds) }),
        ...(options.singletonKey !== undefined && { singletonKey: options.singletonKey }),
      })
    },
    async work(name, handler) {
      await ensure(name)
      await boss.work(
        name,
        { pollingIntervalSeconds: 0.5, batchSize: 1, includeMetadata: true },
        async ([job]) => {
          if (!job) return
          try {
            await handler(job.data)
          } catch (error) {
            const facts = { err: error, job: name, jobId: job.id, attempt: job.retryCount + 1 }
            if (job.retryCount < job.retryLimit) log.warn(facts, 'job failed, it will be tried again')
            else log.error(facts, 'job failed for the last time and will not be tried again')
            throw error
          }
        },
      )
    },
    async schedule(name, cron) {
      await ensure(name)
      await boss.schedule(name, cron, {})
    },
    async close() {
      await boss.stop({ graceful: true, timeout: 10_000 })
    },
  }
}
