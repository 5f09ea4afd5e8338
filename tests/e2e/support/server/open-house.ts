import { startPostgres } from '../../../../dev/checks/postgres.ts'
import { openHouseAside } from '../../../../dev/house/open-aside.ts'
import { openProxiedHouse } from './open-proxied-house.ts'
import { firstPort, isProxied } from './premises.ts'

/** The global setup of Playwright: one app for all tests, on the PostgreSQL of TEST_DATABASE_URL or on one started here. */
export default async function openHouse(): Promise<() => Promise<void>> {
  const given = process.env['TEST_DATABASE_URL']
  const postgres = given === undefined ? await startPostgres() : undefined
  const server = given ?? String(postgres?.url)
  process.env['E2E_DATABASE_URL'] = server
  try {
    const app = isProxied
      ? await openProxiedHouse(server)
      : await openHouseAside(firstPort, { databaseUrl: server })
    process.env['E2E_DATA'] = app.data
    return async () => {
      await app.close()
      await postgres?.stop()
    }
  } catch (error) {
    await postgres?.stop()
    throw error
  }
}
