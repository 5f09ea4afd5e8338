import { PostgresClient } from '#db/postgres/postgres-client.ts'
import { databaseMember, type DatabaseFacts } from '../archive/manifest.ts'
import type { NewArchive } from '../archive/create-archive.ts'
import { connectionOf, ensureTools, startTool } from './postgres-tools.ts'
import { type RunQuery, readFacts } from './read-facts.ts'

async function* untilEnded(tool: ReturnType<typeof startTool>): AsyncGenerator<Uint8Array> {
  for await (const chunk of tool.stdout) yield chunk as Uint8Array
  await tool.ended
}

/**
 * Dumps a PostgreSQL database with `pg_dump` into the archive. The row counts and the dump read the same exported
 * snapshot, so they agree although other connections write at the same time.
 */
export async function dumpPostgres(url: string, archive: NewArchive): Promise<DatabaseFacts> {
  const client = new PostgresClient({ connectionString: url })
  await client.connect()
  const runQuery: RunQuery = async <Row>(statement: string) => (await client.query(statement)).rows as Row[]
  try {
    await client.query('begin isolation level repeatable read read only')
    await client.query('set local idle_in_transaction_session_timeout = 0; set local statement_timeout = 0')
    const [snapshot] = await runQuery<{ id: string }>('select pg_export_snapshot() as id')
    const facts = await readFacts(runQuery, 'postgres')
    await ensureTools(['pg_dump'], facts.major)
    const { args, env } = connectionOf(url)
    const dump = startTool(
      'pg_dump',
      // Fails when a migration holds a lock for longer.
      ['--format=custom', `--snapshot=${snapshot?.id}`, '--lock-wait-timeout=60s', ...args],
      env,
    )
    await archive.add(databaseMember.postgres, untilEnded(dump))
    return facts
  } finally {
    await client.end()
  }
}
