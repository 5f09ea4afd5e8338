import type { Edge } from '../pages/edge-headers.ts'
import { createCloudflarePurge } from './cloudflare.ts'
import { createFastlyPurge } from './fastly.ts'
import type { EdgePurge } from './purge.ts'
import { createVarnishPurge } from './varnish.ts'

export interface PurgeSettings {
  readonly CACHE_PURGE: Edge
  readonly CACHE_PURGE_URL?: string | undefined
  readonly CACHE_PURGE_TOKEN?: string | undefined
  readonly CACHE_PURGE_SERVICE?: string | undefined
}

const fastlyUrl = 'https://api.fastly.com'
const cloudflareUrl = 'https://api.cloudflare.com/client/v4'

/** Creates the purge of the configured edge cache; undefined without one. */
export function createPurge(settings: PurgeSettings): EdgePurge | undefined {
  const { CACHE_PURGE: edge, CACHE_PURGE_TOKEN: token = '', CACHE_PURGE_SERVICE: service = '' } = settings
  const urls = (settings.CACHE_PURGE_URL ?? '').split(',').flatMap((url) => {
    const trimmed = url.trim().replace(/\/+$/, '')
    return trimmed === '' ? [] : [trimmed]
  })
  switch (edge) {
    case 'none':
      return undefined
    case 'varnish':
      return createVarnishPurge(
        urls.map((url) => `${url}/`),
        token,
      )
    case 'fastly':
      return createFastlyPurge(urls[0] ?? fastlyUrl, service, token)
    case 'cloudflare':
      return createCloudflarePurge(urls[0] ?? cloudflareUrl, service, token)
  }
}
