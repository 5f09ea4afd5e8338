import { inChunks } from '#shared/text/in-chunks.ts'
import { type EdgePurge, PurgeError } from './purge.ts'
import { sendPurge } from './send-purge.ts'

/** Tags in one call: the lowest limit of all Cloudflare plans so far. */
const maxTags = 30

/** Purges by cache tag in one Cloudflare zone. A failure may have status 200 with `success: false`. */
export function createCloudflarePurge(url: string, zone: string, token: string): EdgePurge {
  return {
    async purge(tags) {
      for (const some of inChunks(tags, maxTags)) {
        const response = await sendPurge('Cloudflare', `${url}/zones/${zone}/purge_cache`, {
          method: 'POST',
          headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
          body: JSON.stringify({ tags: some }),
        })
        const result = (await response.json().catch(() => ({}))) as { success?: unknown }
        if (result.success !== true) throw new PurgeError('Cloudflare', 'it answered without success')
      }
    },
  }
}
