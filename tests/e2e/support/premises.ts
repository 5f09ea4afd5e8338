import { localEnvironment } from '../../../dev/house/environment.ts'

/** The journeys' house stands on five ports from here: storefront, Content Lake, Stripe, mail page, SMTP. */
export const firstPort = Number(process.env['E2E_FIRST_PORT'] ?? 4421)
export const secondStorefrontPort = firstPort + 9

export const siteUrl = `http://localhost:${firstPort}`
export const lakeUrl = `http://127.0.0.1:${firstPort + 1}`
export const stripeUrl = `http://127.0.0.1:${firstPort + 2}`
export const mailUrl = `http://127.0.0.1:${firstPort + 3}`

/** The environment of another storefront process of the same house, on a port of its own. */
export function environmentOfSecondStorefront(): NodeJS.ProcessEnv {
  const ports = {
    storefront: firstPort,
    contentLake: firstPort + 1,
    stripe: firstPort + 2,
    mailPage: firstPort + 3,
    smtp: firstPort + 4,
  }
  return {
    ...process.env,
    ...localEnvironment({ data: 'unused', ports }),
    DATABASE_URL: process.env['E2E_DATABASE_URL'],
    PORT: String(secondStorefrontPort),
  }
}
