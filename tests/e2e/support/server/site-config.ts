import { localEnvironment } from '../../../../dev/site/environment.ts'
import { readOrCreateSecret } from '../../../../dev/site/read-or-create-secret.ts'

/** The first of five ports: storefront, Content Lake, Stripe, mail page, SMTP. */
export const firstPort = Number(process.env['E2E_FIRST_PORT'] ?? 4421)
/** Ports of other storefront processes, one for each test that starts one, because they run in parallel. */
export const otherStorefronts = {
  publishing: firstPort + 9,
  lookingTogether: firstPort + 8,
  previewing: firstPort + 7,
}
/** Debugging port of a browser with several tabs. Each Playwright worker has its own, because two may be open at a time. */
export const debuggingPort = firstPort + 10 + Number(process.env['TEST_PARALLEL_INDEX'] ?? 0)

/** Whether this is the run of the tests tagged `@proxied`: through TLS and a cache, to two processes. */
export const isProxied = process.env['E2E_PROXIED'] === '1'

/** The addresses of the servers that the global setup starts. */
export const siteUrl = `${isProxied ? 'https' : 'http'}://localhost:${firstPort}`
export const lakeUrl = `http://127.0.0.1:${firstPort + 1}`
export const stripeUrl = `http://127.0.0.1:${firstPort + 2}`
export const mailUrl = `http://127.0.0.1:${firstPort + 3}`

/** The data folder, which the global setup sets. */
function data(): string {
  const folder = process.env['E2E_DATA']
  if (folder) return folder
  throw new Error('The data folder is known only inside a test.')
}

/** A token with write access to the content. */
export const lakeToken = (): string => readOrCreateSecret(data(), 'content-lake-token')

/** The environment of another storefront process with the same data. */
export function environmentOfOtherStorefront(port: number): NodeJS.ProcessEnv {
  const ports = {
    storefront: firstPort,
    contentLake: firstPort + 1,
    stripe: firstPort + 2,
    mailPage: firstPort + 3,
    smtp: firstPort + 4,
  }
  return {
    ...process.env,
    ...localEnvironment({ data: data(), ports }),
    DATABASE_URL: process.env['E2E_DATABASE_URL'],
    PORT: String(port),
  }
}
