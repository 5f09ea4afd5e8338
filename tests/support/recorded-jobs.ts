import { sql } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import type { JobName, JobPayloads, Jobs } from '#ports/jobs.ts'

interface RecordedJob {
  readonly name: JobName
  readonly payload: Record<string, unknown>
  readonly startAfter: Temporal.Instant | null
}

/** A queue that only records jobs, in the transaction of the caller, so that a rollback records nothing. */
export interface RecordedJobs extends Jobs {
  /** The recorded jobs, oldest first; of one name when it is given. */
  waiting(name?: JobName): Promise<readonly RecordedJob[]>
}

/** The table is in a schema of its own, apart from the tables of the migrations. */
export const recordedJobsTable = sql`
  create schema test_support
  create table job (
    id bigint generated always as identity primary key,
    name text not null,
    payload jsonb not null,
    start_after timestamptz,
    singleton_key text,
    unique (name, singleton_key)
  )`

/** A job with the name and singleton key of a recorded one is not recorded again, as in the real queue. */
export function recordJobs(db: () => Database): RecordedJobs {
  return {
    async enqueue<Name extends JobName>(
      tx: Database,
      name: Name,
      payload: JobPayloads[Name],
      options: { startAfter?: Temporal.Instant; singletonKey?: string } = {},
    ) {
      await tx.execute(sql`
        insert into test_support.job (name, payload, start_after, singleton_key)
        values (${name}, ${JSON.stringify(payload)}, ${options.startAfter?.toString() ?? null}, ${options.singletonKey ?? null})
        on conflict (name, singleton_key) do nothing`)
    },
    async waiting(name) {
      const { rows } = await db().execute<{
        name: JobName
        payload: Record<string, unknown>
        at: string | null
      }>(
        sql`select name, payload, to_char(start_after at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at
            from test_support.job order by id`,
      )
      return rows
        .filter((row) => name === undefined || row.name === name)
        .map((row) => ({
          name: row.name,
          payload: row.payload,
          startAfter: row.at === null ? null : Temporal.Instant.from(row.at),
        }))
    },
  }
}
