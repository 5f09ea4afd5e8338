import { inChunks } from '#shared/text/in-chunks.ts'
import type { EdgePurge } from './purge.ts'
import { sendPurge } from './send-purge.ts'

/** "Up to 256 surrogate keys can be purged in one batch request" (Fastly API, Purging). */
const maxKeys = 256

/** Fastly's batch purge by surrogate key. It is soft: objects become stale and may be sent when the storefront is down. */
export function createFastlyPurge(url: string, service: string, token: string): EdgePurge {
  return {
    async purge(tags) {
      for (const keys of inChunks(tags, maxKeys)) {
        const response = await sendPurge('Fastly', `${url}/service/${service}/purge`, {
          method: 'POST',
          headers: {
            'Fastly-Key': token,
            'fastly-soft-purge': '1',
            'Content-Type': 'application/json',
            Accept: 'application/json',
          },
          body: JSON.stringify({ surrogate_keys: keys }),
        })
        await response.body?.cancel()
      }
    },
  }
}
