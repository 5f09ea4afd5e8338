import { inChunks } from '#shared/text/in-chunks.ts'
import { sendPurge } from './send-purge.ts'
import { type EdgePurge, PurgeError } from './purge.ts'

/** Keeps the `xkey` header well below Varnish's limit of 8 KB for one header. */
const maxTags = 100

/**
 * Varnish with vmod_xkey, as in `docs/deploy/varnish/default.vcl`: PURGE with the tags in `xkey` marks objects as expired
 * and keeps them for when the storefront is down (`xkey.softpurge`). Each Varnish has its own cache and is sent the purge.
 */
export function createVarnishPurge(urls: readonly string[], token: string): EdgePurge {
  const headers = { Authorization: `Bearer ${token}` }
  async function purgeOne(url: string, tags: readonly string[]): Promise<void> {
    for (const some of inChunks(tags, maxTags)) {
      const init = { method: 'PURGE', headers: { ...headers, xkey: some.join(' ') } }
      const response = await sendPurge('Varnish', url, init)
      await response.body?.cancel()
    }
  }
  return {
    async purge(tags) {
      const outcomes = await Promise.allSettled(urls.map((url) => purgeOne(url, tags)))
      const failed = outcomes.find((outcome) => outcome.status === 'rejected')
      if (failed)
        throw failed.reason instanceof PurgeError ? failed.reason : new PurgeError('Varnish', 'unknown')
    },
  }
}
