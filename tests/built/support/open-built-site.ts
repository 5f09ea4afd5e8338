import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { PostgresPool } from '../../../src/db/postgres/postgres-pool.ts'
import { localEnvironment } from '../../../dev/site/environment.ts'
import { prepareDatabase } from '../../../dev/site/prepare-database.ts'
import { freePorts } from '../../../dev/checks/free-ports.ts'
import { createDatabase } from '../../support/database/create-database.ts'
import { createService, type Service } from './service.ts'
import { startBalancer } from './start-balancer.ts'

export interface BuiltSite {
  /** Processes of the built server that share one database. */
  readonly storefronts: readonly Service[]
  readonly contentLake: Service
  readonly stripe: Service
  readonly mail: Service
  /** `SITE_URL` of all processes: the load balancer in front of them. */
  readonly siteUrl: string
  readonly databaseUrl: string
  readonly env: NodeJS.ProcessEnv
  /** Resolves once the load balancer sends requests to every process. */
  untilAllReady(): Promise<void>
  /** Runs a statement on the database of the site. */
  query<Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>
  /** Stops every process, drops the database and deletes the data folder. */
  close(): Promise<void>
}

export interface BuiltSiteOptions {
  /** The number of storefront processes; 1 by default. */
  readonly processes?: number
  /** A PostgreSQL server; `TEST_DATABASE_URL` by default. */
  readonly server?: string
  /** Variables set for every storefront, over the local environment. */
  readonly env?: NodeJS.ProcessEnv
}

/** Starts the built storefront with a database of its own, the stand-ins and a load balancer. */
export async function openBuiltSite(options: BuiltSiteOptions = {}): Promise<BuiltSite> {
  const { processes = 1, server = process.env['TEST_DATABASE_URL'] } = options
  if (!server) throw new Error('Tests of the built server need a PostgreSQL: set TEST_DATABASE_URL.')
  const data = await mkdtemp(join(tmpdir(), 'maison-built-'))
  const database = await createDatabase(server)
  const [storefront, contentLake, stripe, mailPage, smtp, ...own] = (await freePorts(5 + processes)) as [
    number,
    number,
    number,
    number,
    number,
    ...number[],
  ]
  const ports = { storefront, contentLake, stripe, mailPage, smtp }
  const env = {
    ...process.env,
    ...localEnvironment({ data, ports }),
    DATABASE_URL: database.url,
    LOG_LEVEL: 'fatal',
    ...options.env,
  }
  const at = (port: number) => `http://127.0.0.1:${port}`
  const standIn = (name: string, entry: string, port: number) =>
    createService({ name, entry, url: at(port), env })
  const standIns = {
    contentLake: standIn('Content Lake', 'dev/content-lake/main.ts', contentLake),
    stripe: standIn('Stripe stand-in', 'dev/stripe/main.ts', stripe),
    mail: createService({ name: 'mail catcher', entry: 'dev/mail/main.ts', url: at(mailPage), env }),
  }
  const storefronts = own.map((port) =>
    createService({
      name: 'storefront',
      entry: 'src/serve.ts',
      url: at(port),
      env: { ...env, PORT: String(port) },
    }),
  )
  const pool = new PostgresPool({ connectionString: database.url, max: 2 })
  const all = [...Object.values(standIns), ...storefronts]
  const started = new Set<Service>()
  const balancer = await startBalancer(storefront, own)
  const close = async () => {
    await balancer.close()
    for (const service of [...started].toReversed()) await service.stop()
    await pool.end()
    await database.drop()
    await rm(data, { recursive: true, force: true })
  }
  try {
    await Promise.all([prepareDatabase(database.url), ...Object.values(standIns).map((part) => part.start())])
    for (const service of all) {
      await service.start()
      started.add(service)
    }
  } catch (error) {
    await close()
    throw error
  }
  return {
    ...standIns,
    storefronts,
    siteUrl: `http://localhost:${storefront}`,
    databaseUrl: database.url,
    env,
    untilAllReady: () => balancer.untilAllReady(),
    async query<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []) {
      return (await pool.query<Row>(text, [...values])).rows
    },
    close,
  }
}
