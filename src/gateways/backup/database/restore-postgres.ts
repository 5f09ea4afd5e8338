import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { PostgresClient } from '#db/postgres/postgres-client.ts'
import type { Archive } from '../archive/open-archive.ts'
import { databaseMember, type DatabaseFacts } from '../archive/manifest.ts'
import { OperationError } from '../operation-error.ts'
import { connectionOf, ensureTools, startTool } from './postgres-tools.ts'
import { type RunQuery, countTables } from './read-facts.ts'

interface RestoreOptions {
  readonly url: string
  readonly replace: boolean
}

const schemasOf = ({ tables }: DatabaseFacts): string[] => [
  ...new Set(Object.keys(tables).map((table) => table.slice(0, table.indexOf('.')))),
]

async function withClient<Value>(url: string, work: (runQuery: RunQuery) => Promise<Value>): Promise<Value> {
  const client = new PostgresClient({ connectionString: url })
  await client.connect()
  try {
    return await work(async <Row>(statement: string) => (await client.query(statement)).rows as Row[])
  } finally {
    await client.end()
  }
}

/** Throws, before any change, when the server is too old, or the database is in use, or not empty and may not be replaced. */
export async function ensureCanRestorePostgres(
  facts: DatabaseFacts,
  { url, replace }: RestoreOptions,
): Promise<void> {
  await withClient(url, async (runQuery) => {
    const [server] = await runQuery<{ version: string; others: string; name: string }>(
      `select current_setting('server_version_num') as version, current_database() as name,
              (select count(*) from pg_stat_activity where datname = current_database()
               and pid <> pg_backend_pid() and backend_type = 'client backend')::text as others`,
    )
    const major = Math.floor(Number(server?.version) / 10_000)
    if (major < facts.major) {
      throw new OperationError(
        `The dump is of PostgreSQL ${facts.major} and this server is ${major}. Restore into ${facts.major} or newer.`,
      )
    }
    await ensureTools(['pg_restore', 'psql'], major)
    const others = Number(server?.others)
    if (others > 0) {
      throw new OperationError(
        `${others} other connection${others === 1 ? ' is' : 's are'} open on the database ${server?.name}. Stop the storefront’s processes first.`,
      )
    }
    const schemas = schemasOf(facts)
    const taken = Object.keys(await countTables(runQuery)).filter((table) =>
      schemas.includes(table.slice(0, table.indexOf('.'))),
    )
    if (taken.length > 0 && !replace) {
      throw new OperationError(
        `The database ${server?.name} is not empty (${taken.length} tables). Name an empty one, or use --replace to delete its content.`,
      )
    }
  })
}

const quoteText = (value: string) => `'${value.replaceAll("'", "''")}'`

// The script commits in its last line, so a truncated script is rolled back and changes nothing.
const begin = (facts: DatabaseFacts): string => {
  const schemas = schemasOf(facts)
  const drops = schemas.map((schema) => `drop schema if exists ${schema} cascade;\n`)
  return `begin;\nset local client_min_messages = warning;\n${drops.join('')}${schemas.includes('public') ? 'create schema public;\n' : ''}`
}

const checks = ({ tables }: DatabaseFacts) =>
  Object.entries(tables)
    .map(
      ([table, rows]) => `do $$ begin if (select count(*) from ${table}) <> ${rows} then
        raise exception 'restored % rows of %, not %', (select count(*) from ${table}), ${quoteText(table)}, ${rows};
      end if; end $$;\n`,
    )
    .join('')

/** Restores a dump in one transaction: afterwards the database is either as dumped or unchanged. */
export async function restorePostgres(
  archive: Archive,
  facts: DatabaseFacts,
  { url }: RestoreOptions,
): Promise<Record<string, number>> {
  const bytes = await archive.read(databaseMember.postgres)
  // The restoring role becomes the owner. Comments on extensions are skipped: only the extension's owner may set them.
  const read = startTool('pg_restore', ['--file=-', '--no-owner', '--no-privileges', '--no-comments'])
  const { args, env } = connectionOf(url)
  const write = startTool(
    'psql',
    ['--no-psqlrc', '--quiet', '--set=ON_ERROR_STOP=1', '--output=/dev/null', '--file=-', ...args],
    env,
  )
  async function* script(): AsyncGenerator<string | Uint8Array> {
    yield begin(facts)
    for await (const chunk of read.stdout) yield chunk as Uint8Array
    await read.ended
    yield `${checks(facts)}commit;\n`
  }
  const outcomes = await Promise.allSettled([
    pipeline(Readable.from(script()), write.stdin).then(() => write.ended),
    write.ended,
    read.ended,
    pipeline(Readable.from(bytes), read.stdin),
  ])
  const failures = outcomes.flatMap((outcome) =>
    outcome.status === 'rejected' ? [outcome.reason as unknown] : [],
  )
  // The error of a tool says more than the broken pipe that it causes.
  if (failures.length > 0) throw failures.find((failure) => failure instanceof OperationError) ?? failures[0]
  return withClient(url, countTables)
}
