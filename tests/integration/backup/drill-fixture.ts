import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import type pg from 'pg'
import { PostgresClient } from '../../../src/db/postgres/postgres-client.ts'
import { createClient, type SanityClient } from '@sanity/client'
import { startContentLake } from '../../../dev/content-lake/start-content-lake.ts'
import { findPostgresTools } from '../../../dev/checks/postgres-tools.ts'
import { startPostgres } from '../../../dev/checks/postgres.ts'

const token = 'a-token-of-the-drill'

/** A Content Lake with the settings by which the backup commands reach it. */
export interface DrillLake {
  readonly client: SanityClient
  readonly content: { settings: DrillSettings; token: string }
  /** Closes it and deletes its folder. */
  destroy(): Promise<void>
}

interface DrillSettings {
  SANITY_PROJECT_ID: string
  SANITY_DATASET: string
  SANITY_API_VERSION: string
  SANITY_API_HOST: string
}

/** Starts a PostgreSQL and puts its own `pg_dump` first on PATH. */
export async function startPostgresWithTools() {
  const tools = findPostgresTools()
  process.env['PATH'] = `${tools}${delimiter}${process.env['PATH']}`
  return startPostgres(tools)
}

/** An empty Content Lake in a folder of its own. */
export async function openLake(): Promise<DrillLake> {
  const folder = await mkdtemp(join(tmpdir(), 'maison-drill-lake-'))
  const project = { projectId: 'orlune', dataset: 'production' }
  const lake = await startContentLake({ ...project, dataFolder: folder, port: 0, token, corsOrigins: [] })
  const settings = {
    SANITY_PROJECT_ID: project.projectId,
    SANITY_DATASET: project.dataset,
    SANITY_API_VERSION: '2025-02-19',
    SANITY_API_HOST: lake.url,
  }
  return {
    client: createClient({
      ...project,
      token,
      apiVersion: settings.SANITY_API_VERSION,
      apiHost: lake.url,
      useProjectHostname: false,
      useCdn: false,
      perspective: 'raw',
    }),
    content: { settings, token },
    async destroy() {
      await lake.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Runs statements on a database, one connection for all of them. */
export async function queryRows<Row extends pg.QueryResultRow>(
  url: string,
  statement: string,
): Promise<Row[]> {
  const client = new PostgresClient({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(statement)).rows
  } finally {
    await client.end()
  }
}

/** Makes an empty database on a server and returns its address. */
export async function createDatabase(server: string, name: string): Promise<string> {
  await queryRows(server, `create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}
