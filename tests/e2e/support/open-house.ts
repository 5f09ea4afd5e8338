import { startPostgres } from '../../../dev/checks/postgres.ts'
import { openHouseAside } from '../../../dev/house/open-aside.ts'
import { firstPort } from './premises.ts'

/** Playwright's global setup: one house for all journeys, on a real PostgreSQL (the test command's, or one of our own). */
export default async function openHouse(): Promise<() => Promise<void>> {
  const given = process.env['TEST_DATABASE_URL']
  const postgres = given === undefined ? await startPostgres() : undefined
  process.env['E2E_DATABASE_URL'] = given ?? postgres?.url
  try {
    const house = await openHouseAside(firstPort, { databaseUrl: process.env['E2E_DATABASE_URL'] })
    process.env['E2E_DATA'] = house.data
    return async () => {
      await house.close()
      await postgres?.stop()
    }
  } catch (error) {
    await postgres?.stop()
    throw error
  }
}
