import { readMigrations } from '#db/migrate/migration-journal.ts'
import { OperationError } from '../operation-error.ts'
import type { DatabaseFacts } from '../archive/manifest.ts'

/** Runs one SQL statement and returns its rows, with either driver. */
export type RunQuery = <Row>(statement: string) => Promise<readonly Row[]>

// All tables except PostgreSQL's own and those of extensions.
const ownTables = `
  select format('%I.%I', n.nspname, c.relname) as name
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
    and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
  order by 1`

/** Counts the rows of every table. */
export async function countTables(runQuery: RunQuery): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { name } of await runQuery<{ name: string }>(ownTables)) {
    const [row] = await runQuery<{ n: string }>(`select count(*)::text as n from ${name}`)
    counts[name] = Number(row?.n)
  }
  return counts
}

/** Reads the facts of a database: of one snapshot when `runQuery` runs in one repeatable-read transaction. */
export async function readFacts(runQuery: RunQuery, engine: DatabaseFacts['engine']): Promise<DatabaseFacts> {
  const [server] = await runQuery<{ version: string; at: string }>(
    `select current_setting('server_version_num') as version,
            to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`,
  )
  const tables = await countTables(runQuery)
  if (!('drizzle.__drizzle_migrations' in tables)) {
    throw new OperationError('This is not a database of Maison: no migration of Maison has run in it.')
  }
  const [last] = await runQuery<{ when: string }>(
    'select max(created_at)::text as "when" from drizzle.__drizzle_migrations',
  )
  const when = Number(last?.when)
  const known = readMigrations().find((migration) => migration.when === when)
  return {
    engine,
    major: Math.floor(Number(server?.version) / 10_000),
    snapshotAt: String(server?.at),
    migration: { name: known?.tag ?? `unknown (${when})`, when },
    tables,
  }
}
