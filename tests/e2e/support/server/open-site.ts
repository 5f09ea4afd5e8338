import { startPostgres } from '../../../../dev/checks/postgres.ts'
import { openTemporarySite } from '../../../../dev/site/open-temporary-site.ts'
import { openProxiedSite } from './open-proxied-site.ts'
import { firstPort, isProxied } from './site-config.ts'

/** The global setup of Playwright: one app for all tests, on the PostgreSQL of TEST_DATABASE_URL or on one started here. */
export default async function openSite(): Promise<() => Promise<void>> {
  const given = process.env['TEST_DATABASE_URL']
  const postgres = given === undefined ? await startPostgres() : undefined
  const server = given ?? String(postgres?.url)
  process.env['E2E_DATABASE_URL'] = server
  try {
    const site = isProxied
      ? await openProxiedSite(server)
      : await openTemporarySite(firstPort, { databaseUrl: server })
    process.env['E2E_DATA'] = site.data
    return async () => {
      await site.close()
      await postgres?.stop()
    }
  } catch (error) {
    await postgres?.stop()
    throw error
  }
}
