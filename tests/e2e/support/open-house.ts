import { openHouseAside } from '../../../dev/house/open-aside.ts'

/** Playwright's global setup: one house for all journeys, on the real PostgreSQL when the test command brings one. */
export default async function openHouse(): Promise<() => Promise<void>> {
  const house = await openHouseAside(4421, process.env['TEST_DATABASE_URL'])
  return house.close
}
