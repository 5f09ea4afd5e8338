import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildIfStale } from '../../../dev/house/build-if-stale.ts'
import type { Child } from '../../../dev/house/child.ts'
import { localEnvironment, type Premises } from '../../../dev/house/environment.ts'
import { startStandIns, startStorefront } from '../../../dev/house/open-house.ts'
import { prepareDatabase } from '../../../dev/house/prepare-database.ts'

/** Opens the whole house for the journeys: built storefront, stand-ins, fresh data, on ports of its own. */
export default async function openHouse(): Promise<() => Promise<void>> {
  const data = await mkdtemp(join(tmpdir(), 'maison-e2e-'))
  const premises: Premises = {
    data,
    ports: { storefront: 4421, contentLake: 4422, stripe: 4423, mailPage: 4424, smtp: 4425 },
  }
  const env: NodeJS.ProcessEnv = { ...process.env, ...localEnvironment(premises) }
  const postgres = process.env['TEST_DATABASE_URL']
  if (postgres) env['DATABASE_URL'] = postgres
  const children: Child[] = []
  const close = async () => {
    for (const child of children.toReversed()) await child.stop()
    await rm(data, { recursive: true, force: true })
  }
  try {
    await buildIfStale(env)
    children.push(...(await startStandIns(premises, env)))
    await prepareDatabase(String(env['DATABASE_URL']))
    children.push(await startStorefront(premises, env))
  } catch (error) {
    await close()
    throw error
  }
  return close
}
