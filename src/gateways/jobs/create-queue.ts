import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { fromDrizzle, fromPglite, PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import type { JobConnection } from '#db/database.ts'
import { findDatabaseUnavailable } from '#db/database-unavailable.ts'
import type { Jobs } from '#ports/jobs.ts'
import { runJob, withOrigin } from '#shared/telemetry/job-context.ts'
import { throttleEvents } from './throttle-events.ts'

export interface Queue extends Jobs {
  work(name: string, handler: (payload: unknown) => Promise<unknown>): Promise<void>
  schedule(name: string, cron: string): Promise<void>
  /** Ends the schedule of a job; false where there has never been a job of this name. */
  endSchedule(name: string): Promise<boolean>
  /** Starts no more jobs and waits for the running ones, 10 seconds at most. */
  close(): Promise<void>
}

const maxConnections = 4
// Every queue is polled twice a second, and each poll fails while the database is down.
const quietMs = 10_000
// Less than the 15 minutes after which pg-boss considers a running job lost.
const longestWaitMs = 10 * 60_000

// Hourly for more than eight days. pg-boss keeps a job for 14 days.
const retriesForDays = 250
const retry = {
  retryLimit: 12,
  retryDelay: 5,
  retryBackoff: true,
  retryDelayMax: 3600,
  // A job of a killed process is retried when its heartbeat stops, instead of after pg-boss's 15 minutes.
  heartbeatSeconds: 30,
} as const
const working = { pollingIntervalSeconds: 0.5, batchSize: 1, includeMetadata: true } as const

/**
 * The job queue on pg-boss. It is in the same database, so that a job is part of the transaction that enqueues it. The jobs
 * in `retriedForDays` are retried for more than a week, the others for some hours.
 */
export async function createQueue(
  connection: JobConnection,
  log: Logger,
  retriedForDays: ReadonlySet<string> = new Set(),
): Promise<Queue> {
  const boss =
    'pglite' in connection
      ? new PgBoss({ db: fromPglite(connection.pglite), backend: 'pglite' })
      : new PgBoss({ ...connection.pool, max: maxConnections })
  boss.on(
    'error',
    // Only the message: the error holds the whole connection.
    throttleEvents(quietMs, ({ message }: Error, others) =>
      log.error({ reason: message, others }, 'job queue'),
    ),
  )
  await boss.start()
  let isClosing = false

  /** pg-boss can record a failure, and so retry the job soon, only while the database is available. */
  async function untilDatabaseResponds(): Promise<void> {
    const until = performance.now() + longestWaitMs
    const ping = () => boss.getDb().executeSql('select 1')
    while (!isClosing && performance.now() < until) {
      const isBack = await ping().then(
        () => true,
        () => false,
      )
      if (isBack) return
      await sleep(1000)
    }
  }

  const known = new Set<string>()

  async function ensure(name: string): Promise<void> {
    if (known.has(name)) return
    await boss.createQueue(name, retry)
    // Otherwise a queue created by an older version keeps its old options.
    await boss.updateQueue(name, retry)
    known.add(name)
  }

  return {
    async enqueue(tx, name, payload, options = {}) {
      await boss.send(name, withOrigin(payload), {
        db: fromDrizzle(tx, sql),
        ...(retriedForDays.has(name) && { retryLimit: retriesForDays }),
        ...(options.startAfter && { startAfter: new Date(options.startAfter.epochMilliseconds) }),
        ...(options.singletonKey !== undefined && { singletonKey: options.singletonKey }),
      })
    },
    async work(name, handler) {
      await ensure(name)
      await boss.work(name, working, async ([job]) => {
        if (!job) return
        await runJob(name, job, async (payload) => {
          try {
            await handler(payload)
          } catch (error) {
            const unavailable = findDatabaseUnavailable(error)
            const facts = { err: unavailable ?? error, job: name, jobId: job.id, attempt: job.retryCount + 1 }
            if (job.retryCount < job.retryLimit) log.warn(facts, 'job failed, it will be tried again')
            else log.error(facts, 'job failed for the last time and will not be tried again')
            if (unavailable) await untilDatabaseResponds()
            throw error
          }
        })
      })
    },
    async schedule(name, cron) {
      await ensure(name)
      await boss.schedule(name, cron, {})
    },
    async endSchedule(name) {
      if (!(await boss.getQueue(name))) return false
      await boss.unschedule(name)
      return true
    },
    async close() {
      isClosing = true
      await boss.stop({ graceful: true, timeout: 10_000 })
    },
  }
}
