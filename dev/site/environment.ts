import { join, resolve } from 'node:path'
import { readOrCreateSecret } from './read-or-create-secret.ts'

/** The data folder and the ports of the local services. Environment variables can change each of them. */
export interface SiteConfig {
  readonly data: string
  readonly ports: {
    readonly storefront: number
    readonly contentLake: number
    readonly stripe: number
    readonly mailPage: number
    readonly smtp: number
  }
}

/** The port of the Studio with hot reload (`npm run studio`), the default of Sanity's command line tool. */
export const studioPort = 3333

export class SiteConfigError extends Error {}

function portFrom(variables: NodeJS.ProcessEnv, name: string, fallback: number): number {
  const port = Number(variables[name] ?? fallback)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new SiteConfigError(`${name} must be a port between 1 and 65535, not “${variables[name]}”.`)
  }
  return port
}

export function readSiteConfig(variables: NodeJS.ProcessEnv): SiteConfig {
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
 * The variables that connect the official clients to the stand-ins. The keys written here are not secret: they give access
 * only to servers on the loopback interface with demo data. Secrets are stored in the data folder.
 */
export function localEnvironment({ data, ports }: SiteConfig): Record<string, string> {
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
    // A host name, because the Studio adds the project id as a subdomain; browsers resolve every name below localhost.
    SANITY_STUDIO_API_HOST: `http://localhost:${ports.contentLake}`,
    SANITY_READ_TOKEN: readOrCreateSecret(data, 'content-lake-token'),
    SANITY_WEBHOOK_SECRET: readOrCreateSecret(data, 'webhook-secret'),
    CONTENT_LAKE_PORT: String(ports.contentLake),
    CONTENT_LAKE_DATA: join(data, 'content-lake'),
    CONTENT_LAKE_SEED: 'studio/seed',
    CONTENT_LAKE_TOKEN: readOrCreateSecret(data, 'content-lake-token'),
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
