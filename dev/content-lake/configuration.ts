import type { ContentLakeOptions } from './start-content-lake.ts'

const ownProjectId = 'orlune'

type Environment = Readonly<Record<string, string | undefined>>

/** Reads the environment. Throws when the environment names the real Sanity, so that the stand-in never runs beside it. */
export function readConfiguration(environment: Environment): ContentLakeOptions {
  const read = (name: string) => environment[name]?.trim() || undefined
  const projectId = read('SANITY_PROJECT_ID')
  refuseRealHost(read('SANITY_API_HOST'), projectId)
  const token = read('CONTENT_LAKE_TOKEN')
  const seedFolder = read('CONTENT_LAKE_SEED')
  return {
    port: readPort(read('CONTENT_LAKE_PORT') ?? '4322'),
    dataFolder: read('CONTENT_LAKE_DATA') ?? '.data/content-lake',
    projectId: projectId ?? ownProjectId,
    dataset: read('SANITY_DATASET') ?? 'production',
    corsOrigins: (read('CONTENT_LAKE_CORS_ORIGINS') ?? 'http://localhost:4321')
      .split(',')
      .map((origin) => origin.trim()),
    ...(token && { token }),
    ...(seedFolder && { seedFolder }),
    ...readWebhook(read),
  }
}

function readWebhook(read: (name: string) => string | undefined): Pick<ContentLakeOptions, 'webhook'> {
  const url = read('CONTENT_LAKE_WEBHOOK_URL')
  if (!url) return {}
  const secret = read('SANITY_WEBHOOK_SECRET')
  if (!URL.canParse(url)) throw new Error(`CONTENT_LAKE_WEBHOOK_URL is "${url}"; it must be an absolute URL.`)
  if (!secret)
    throw new Error('CONTENT_LAKE_WEBHOOK_URL is set, but SANITY_WEBHOOK_SECRET, which signs it, is not.')
  const filter = read('CONTENT_LAKE_WEBHOOK_FILTER')
  const projection = read('CONTENT_LAKE_WEBHOOK_PROJECTION')
  return { webhook: { url, secret, ...(filter && { filter }), ...(projection && { projection }) } }
}

function readPort(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new Error(`CONTENT_LAKE_PORT is "${text}"; it must be a port from 0 to 65535.`)
}

/** The official clients call the real Sanity unless `SANITY_API_HOST` names another host. */
function refuseRealHost(host: string | undefined, projectId = ownProjectId): void {
  if (!host && projectId === ownProjectId) return
  if (!host) {
    throw new Error(
      `SANITY_PROJECT_ID is ${projectId} and SANITY_API_HOST is not set, which is a project of the real Sanity: ` +
        'the local Content Lake does not start beside it. Unset it, or point SANITY_API_HOST at the local address.',
    )
  }
  const name = URL.parse(host.includes('://') ? host : `https://${host}`)?.hostname ?? host
  if (name !== 'sanity.io' && !name.endsWith('.sanity.io')) return
  throw new Error(
    `SANITY_API_HOST is ${host}, the real Sanity: the local Content Lake does not start beside it. ` +
      'Unset it, or point it at the local address.',
  )
}
