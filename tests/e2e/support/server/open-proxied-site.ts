import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureHitch } from '../../../../dev/checks/hitch.ts'
import { ensureVarnish } from '../../../../dev/checks/varnish.ts'
import { buildIfStale } from '../../../../dev/site/build-if-stale.ts'
import { type Child, startChild, waitUntilReady } from '../../../../dev/site/processes/child.ts'
import { localEnvironment } from '../../../../dev/site/environment.ts'
import { startStandIns } from '../../../../dev/site/processes/start-services.ts'
import { prepareDatabase } from '../../../../dev/site/prepare-database.ts'
import { createCertificate, startTls } from '../../../../dev/site/processes/start-tls.ts'
import { startVarnish } from '../../../../dev/site/processes/start-varnish.ts'
import { createDatabase } from '../../../support/database/create-database.ts'
import { freePorts } from '../../../../dev/checks/free-ports.ts'
import { firstPort, siteUrl } from './site-config.ts'

const purgeToken = 'token-of-the-purges-in-journeys'

/** The running system; `data` is the folder of its local data. */
export interface ProxiedSite {
  readonly data: string
  close(): Promise<void>
}

/** Starts the app as in production: TLS (hitch), a cache (Varnish), two storefront processes. Webhooks use TLS too. */
export async function openProxiedSite(server: string): Promise<ProxiedSite> {
  ensureVarnish()
  ensureHitch()
  const [varnishPort, proxyPort, ...storefrontPorts] = (await freePorts(4)) as [number, number, ...number[]]
  const data = await mkdtemp(join(tmpdir(), 'maison-proxied-'))
  const ports = {
    storefront: firstPort,
    contentLake: firstPort + 1,
    stripe: firstPort + 2,
    mailPage: firstPort + 3,
    smtp: firstPort + 4,
  }
  const certificate = await createCertificate()
  const database = await createDatabase(server)
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ...localEnvironment({ data, ports }),
    DATABASE_URL: database.url,
    SITE_URL: siteUrl,
    TRUSTED_PROXIES: '1',
    CACHE_PURGE: 'varnish',
    CACHE_PURGE_URL: `http://127.0.0.1:${varnishPort}`,
    CACHE_PURGE_TOKEN: purgeToken,
    CONTENT_LAKE_CORS_ORIGINS: siteUrl,
    CONTENT_LAKE_WEBHOOK_URL: `${siteUrl}/api/sanity/webhook`,
    STRIPE_WEBHOOK_URL: `${siteUrl}/api/stripe/webhook`,
    NODE_EXTRA_CA_CERTS: certificate.certificate,
  }
  const started: { stop(): Promise<unknown> }[] = []
  const close = async () => {
    for (const part of started.toReversed()) await part.stop()
    await database.drop()
    await rm(data, { recursive: true, force: true })
  }
  const startStorefront = async (port: number): Promise<Child> => {
    const child = startChild('storefront', ['src/serve.ts'], { ...env, PORT: String(port) })
    await waitUntilReady(`http://127.0.0.1:${port}/healthz`, child)
    return child
  }
  try {
    await buildIfStale(env)
    started.push(...(await startStandIns({ data, ports }, env)))
    await prepareDatabase(database.url)
    for (const port of storefrontPorts) started.push(await startStorefront(port))
    started.push(
      await startVarnish({ port: varnishPort, proxyPort, backendPorts: storefrontPorts, token: purgeToken }),
    )
    started.push(await startTls({ port: firstPort, backendPort: proxyPort, certificate }))
  } catch (error) {
    await close()
    throw error
  }
  return { data, close }
}
