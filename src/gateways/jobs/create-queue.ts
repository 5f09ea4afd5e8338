import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { fromDrizzle, fromPglite, PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import type { JobLine } from '#db/database.ts'
import { findDatabaseUnavailable } from '#db/database-unavailable.ts'
import type { Jobs } from '#ports/jobs.ts'
import { runJob, withOrigin } from '#shared/telemetry/job-context.ts'
import { seldom } from './seldom.ts'

export interface Queue extends Jobs {
  work(name: string, handler: (payload: unknown) => Promise<unknown>): Promise<void>
  schedule(name: string, cron: string): Promise<void>
  /** Stops taking jobs and waits for those under way. */
  close(): Promise<void>
}

const mostConnections = 4
// Every queue is asked twice a second, and says so each time while the database is away.
const quietMs = 10_000
// Less than the 15 minutes after which pg-boss takes a running job for lost.
const longestWaitMs = 10 * 60_000

// Hourly for more than eight days. pg-boss keeps a job for 14 days.
const retriesForDays = 250
const retry = {
  retryLimit: 12,
  retryDelay: 5,
  retryBackoff: true,
  retryDelayMax: 3600,
  // A job whose process was killed is tried again when its heartbeat stops, not after pg-boss's 15 minutes.
  heartbeatSeconds: 30,
} as const
const working = { pollingIntervalSeconds: 0.5, batchSize: 1, includeMetadata: true } as const

/**
 * The job queue on pg-boss, in the same database, so that a job belongs to the transaction that enqueues it. The jobs named in
 * `retriedForDays` are retried for more than a week, the others for some hours.
 */
export async function createQueue(
  line: JobLine,
  log: Logger,
  retriedForDays: ReadonlySet<string> = new Set(),
): Promise<Queue> {
  const boss =
    'pglite' in line
      ? new PgBoss({ db: fromPglite(line.pglite), backend: 'pglite' })
      : new PgBoss({ ...line.pool, max: mostConnections })
  boss.on(
    'error',
    // Its message alone: the error itself holds the whole connection.
    seldom(quietMs, ({ message }: Error, others) => log.error({ reason: message, others }, 'job queue')),
  )
  await boss.start()
  let isClosing = false

  /** A failed job can only be written down, and so tried again soon, once the database is back. */
  async function untilDatabaseAnswers(): Promise<void> {
    const until = performance.now() + longestWaitMs
    const answers = () => boss.getDb().executeSql('select 1')
    while (!isClosing && performance.now() < until) {
      const isBack = await answers().then(
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
    // A queue that an older version made keeps its options otherwise.
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
            if (unavailable) await untilDatabaseAnswers()
            throw error
          }
        })
      })
    },
    async schedule(name, cron) {
      await ensure(name)
      await boss.schedule(name, cron, {})
    },
    async close() {
      isClosing = true
      await boss.stop({ graceful: true, timeout: 10_000 })
    },
  }
}
