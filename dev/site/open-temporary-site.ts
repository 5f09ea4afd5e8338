import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildIfStale } from './build-if-stale.ts'
import type { Child } from './processes/child.ts'
import { localEnvironment, type SiteConfig } from './environment.ts'
import { startStandIns, startStorefront } from './processes/start-services.ts'
import { prepareDatabase } from './prepare-database.ts'

export interface TemporarySite {
  readonly siteUrl: string
  /** The data folder, which `close` deletes. */
  readonly data: string
  readonly env: NodeJS.ProcessEnv
  /** Process id of the storefront. */
  readonly storefrontPid: number
  /** Process ids of the stand-ins. */
  readonly standInPids: readonly number[]
  close(): Promise<void>
}

interface Preparation {
  readonly databaseUrl?: string | undefined
  /** Added to the local environment of all services. */
  readonly variables?: NodeJS.ProcessEnv
  /** Added to the environment of the storefront only. */
  readonly storefrontVariables?: (config: SiteConfig) => NodeJS.ProcessEnv
  /** Adds content to the empty data folder before any service starts. */
  readonly addContent?: (config: SiteConfig, env: NodeJS.ProcessEnv) => Promise<void>
}

/**
 * Starts the built storefront and the stand-ins with an empty data folder, on five ports from `firstPort`. For tests,
 * screenshots and benchmarks.
 */
export async function openTemporarySite(
  firstPort: number,
  { databaseUrl, addContent, variables = {}, storefrontVariables }: Preparation = {},
): Promise<TemporarySite> {
  const data = await mkdtemp(join(tmpdir(), 'maison-'))
  const [storefront, contentLake, stripe, mailPage, smtp] = [0, 1, 2, 3, 4].map((n) => firstPort + n) as [
    number,
    number,
    number,
    number,
    number,
  ]
  const config: SiteConfig = { data, ports: { storefront, contentLake, stripe, mailPage, smtp } }
  const env: NodeJS.ProcessEnv = { ...process.env, ...localEnvironment(config), ...variables }
  if (databaseUrl !== undefined) env['DATABASE_URL'] = databaseUrl
  const children: Child[] = []
  const pidsOf = (some: readonly Child[]) => some.flatMap(({ process: { pid } }) => pid ?? [])
  const close = async () => {
    for (const child of children.toReversed()) await child.stop()
    await rm(data, { recursive: true, force: true })
  }
  try {
    await buildIfStale(env)
    await addContent?.(config, env)
    children.push(...(await startStandIns(config, env)))
    await prepareDatabase(String(env['DATABASE_URL']))
    children.push(await startStorefront(config, { ...env, ...storefrontVariables?.(config) }))
  } catch (error) {
    await close()
    throw error
  }
  const [storefrontPid = 0] = pidsOf(children.slice(-1))
  const standInPids = pidsOf(children.slice(0, -1))
  return { siteUrl: `http://localhost:${storefront}`, data, env, storefrontPid, standInPids, close }
}
