import { join, resolve } from 'node:path'
import { ownSecret } from './own-secret.ts'

/** Where the local house stands: one folder for its data, one port a part. Each can be moved by an environment variable. */
export interface Premises {
  readonly data: string
  readonly ports: {
    readonly storefront: number
    readonly contentLake: number
    readonly stripe: number
    readonly mailPage: number
    readonly smtp: number
  }
}

/** Where `npm run studio` serves the Studio with hot reload: the port that Sanity's own tool takes. */
export const studioPort = 3333

export class PremisesError extends Error {}

function portFrom(variables: NodeJS.ProcessEnv, name: string, fallback: number): number {
  const port = Number(variables[name] ?? fallback)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new PremisesError(`${name} must be a port between 1 and 65535, not “${variables[name]}”.`)
  }
  return port
}

export function readPremises(variables: NodeJS.ProcessEnv): Premises {
  return {
    data: resolve(variables['MAISON_DATA'] ?? '.data'),
    ports: {
      storefront: portFrom(variables, 'PORT', 4321),
      contentLake: portFrom(variables, 'CONTENT_LAKE_PORT', 4322),
      stripe: portFrom(variables, 'STRIPE_STANDIN_PORT', 4323),
      mailPage: portFrom(variables, 'MAIL_HTTP_PORT', 4324),
      smtp: portFrom(variables, 'MAIL_SMTP_PORT', 4325),
    },
  }
}

/**
 * The variables that point the official clients at the stand-ins. Those written here are no secrets: each only opens a
 * server of this machine, bound to the loopback, with made-up data. Those that are live in the data.
 */
export function localEnvironment({ data, ports }: Premises): Record<string, string> {
  const site = `http://localhost:${ports.storefront}`
  const lake = `http://127.0.0.1:${ports.contentLake}`
  return {
    SITE_URL: site,
    HOST: '127.0.0.1',
    PORT: String(ports.storefront),
    LOG_LEVEL: 'warn',
    DRAIN_SECONDS: '0',
    DATABASE_URL: `pglite:${join(data, 'database')}`,
    SANITY_PROJECT_ID: 'orlune',
    SANITY_DATASET: 'production',
    SANITY_API_VERSION: '2025-02-19',
    SANITY_API_HOST: lake,
    SANITY_IMAGE_HOST: lake,
    SANITY_STUDIO_PROJECT_ID: 'orlune',
    SANITY_STUDIO_DATASET: 'production',
    // By name: the Studio puts the project's before it, and a browser finds any name that ends in localhost.
    SANITY_STUDIO_API_HOST: `http://localhost:${ports.contentLake}`,
    SANITY_READ_TOKEN: ownSecret(data, 'content-lake-token'),
    SANITY_WEBHOOK_SECRET: ownSecret(data, 'webhook-secret'),
    CONTENT_LAKE_PORT: String(ports.contentLake),
    CONTENT_LAKE_DATA: join(data, 'content-lake'),
    CONTENT_LAKE_SEED: 'studio/seed',
    CONTENT_LAKE_TOKEN: ownSecret(data, 'content-lake-token'),
    CONTENT_LAKE_CORS_ORIGINS: `${site},http://localhost:${studioPort}`,
    CONTENT_LAKE_WEBHOOK_URL: `${site}/api/sanity/webhook`,
    STRIPE_SECRET_KEY: 'sk_test_standin',
    STRIPE_WEBHOOK_SECRET: 'whsec_standin',
    STRIPE_API_URL: `http://127.0.0.1:${ports.stripe}`,
    STRIPE_STANDIN_PORT: String(ports.stripe),
    STRIPE_STANDIN_DATA: join(data, 'stripe'),
    STRIPE_WEBHOOK_URL: `${site}/api/stripe/webhook`,
    SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
    MAIL_FROM: 'letters@orlune.example',
    MAIL_HTTP_PORT: String(ports.mailPage),
    MAIL_SMTP_PORT: String(ports.smtp),
    MAIL_DATA: join(data, 'mail'),
  }
}
