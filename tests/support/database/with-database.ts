import { type Logger, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe } from 'vitest'
import type { Database } from '#db/database.ts'
import { openPgliteCopy } from './pglite-copy.ts'
import { openPostgresCopy } from './postgres-copy.ts'
import { recordJobs, type RecordedJobs } from '../recorded-jobs.ts'
import { createTestClock, type TestClock } from '../test-clock.ts'

/** The services of an integration test. Read its members inside tests only. */
export interface TestApp {
  readonly engine: 'pglite' | 'postgres'
  readonly db: Database
  /** Records enqueued jobs; empty at the start of each test. */
  readonly jobs: RecordedJobs
  /** Is at `testNow` at the start of each test. */
  readonly clock: TestClock
}

/** The services of a test, with the SQL statements that they send. */
export interface CountedApp extends TestApp {
  /** The statements that some work runs, one after the other as they were sent. */
  statementsOf(work: () => Promise<unknown>): Promise<readonly string[]>
}

/** A Tuesday at eleven in Paris. */
const testNow = '2026-11-24T10:00:00Z'

const server = process.env['TEST_DATABASE_URL']

const engines = [
  { engine: 'pglite' as const, open: (logger: Logger) => openPgliteCopy('memory://', logger) },
  ...(server
    ? [{ engine: 'postgres' as const, open: (logger: Logger) => openPostgresCopy(server, logger) }]
    : []),
]

async function emptyEveryTable(db: Database): Promise<void> {
  const { rows } = await db.execute<{ name: string }>(
    sql`select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'test_support')`,
  )
  await db.execute(sql.raw(`truncate ${rows.map(({ name }) => name).join(', ')} restart identity cascade`))
}

/**
 * Describes a suite against real databases: PGlite in memory always, and PostgreSQL when TEST_DATABASE_URL names a
 * server. Each suite has a migrated database of its own and each test finds every table empty.
 */
export function withDatabase(title: string, describeSuite: (app: CountedApp) => void): void {
  describe.each(engines)(`${title} ($engine)`, ({ engine, open }) => {
    let opened: Awaited<ReturnType<typeof open>> | undefined
    const current = () => {
      if (!opened) throw new Error('The database is open inside tests only.')
      return opened.db
    }
    const clock = createTestClock(testNow)
    let statements: string[] = []

    beforeAll(async () => {
      opened = await open({ logQuery: (statement) => void statements.push(statement) })
    }, 60_000)
    beforeEach(async () => {
      await emptyEveryTable(current())
      clock.set(testNow)
    })
    afterAll(() => opened?.close())

    describeSuite({
      engine,
      get db() {
        return current()
      },
      jobs: recordJobs(current),
      clock,
      async statementsOf(work) {
        statements = []
        await work()
        return statements
      },
    })
  })
}
