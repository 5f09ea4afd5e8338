import { sql } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import type { Clock } from '#ports/clock.ts'
import type { Part, Readiness } from '#ports/readiness.ts'
import { compareTimeZones, instantsToCompare } from './compare-time-zones.ts'
import { cacheCheck } from './cache-check.ts'

export interface ReadinessParts {
  readonly db: Database
  readonly clock: Clock
  /** Resolves when this process receives its own NOTIFY. */
  readonly checkNotices: () => Promise<unknown>
  readonly checkContent: () => Promise<unknown>
  readonly checkPayments: () => Promise<unknown>
  readonly zonesOfBoutiques: () => Promise<readonly string[]>
  readonly log: { error(details: object, message: string): void }
}

const timeoutMs = 2000
const decidingFreshMs = 1000
const reportedFreshMs = 10_000
const zonesFreshMs = 60_000

/** Checks the services of this process. Each result is cached, so many requests cause one check. */
export function createReadiness(parts: ReadinessParts): () => Promise<Readiness> {
  const { db, clock, log } = parts
  const part = (check: () => Promise<unknown>, freshMs: number) =>
    cacheCheck<Part>({
      check: () => check().then(() => 'ok'),
      whenFailed: 'unavailable',
      timeoutMs,
      freshMs,
    })
  let reported = ''
  async function zones(): Promise<Readiness['timeZones']> {
    const differing = await compareTimeZones(
      db,
      await parts.zonesOfBoutiques(),
      instantsToCompare(clock.now()),
    )
    if (differing.length > 0 && differing.join() !== reported) {
      log.error(
        { zones: differing },
        'Node and PostgreSQL have different time zone data: update the older one',
      )
    }
    reported = differing.join()
    return differing.length === 0 ? 'ok' : differing
  }

  const checks = {
    database: part(() => db.execute(sql`select 1`), decidingFreshMs),
    cache: part(parts.checkNotices, decidingFreshMs),
    content: part(parts.checkContent, reportedFreshMs),
    payments: part(parts.checkPayments, reportedFreshMs),
    timeZones: cacheCheck<Readiness['timeZones']>({
      check: zones,
      whenFailed: 'unknown',
      timeoutMs,
      freshMs: zonesFreshMs,
    }),
  }
  return async () => {
    const [database, cache, content, payments, timeZones] = await Promise.all([
      checks.database(),
      checks.cache(),
      checks.content(),
      checks.payments(),
      checks.timeZones(),
    ])
    return {
      isReady: database === 'ok' && cache === 'ok',
      database,
      cache,
      content,
      payments,
      timeZones,
    }
  }
}
