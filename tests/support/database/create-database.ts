import { randomBytes } from 'node:crypto'
import { PostgresClient } from '../../../src/db/postgres/postgres-client.ts'

/** Creates an empty database on a PostgreSQL server. */
export async function createDatabase(server: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `maison_built_${randomBytes(6).toString('hex')}`
  const asAdmin = async (statement: string) => {
    const client = new PostgresClient({ connectionString: server })
    await client.connect()
    await client.query(statement)
    await client.end()
  }
  await asAdmin(`create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => asAdmin(`drop database ${name} with (force)`) }
}
