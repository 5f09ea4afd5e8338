import { inPieces } from '#shared/text/in-pieces.ts'
import { sendPurge } from './send-purge.ts'
import { type EdgePurge, PurgeError } from './purge.ts'

/** Keeps the `xkey` field well below Varnish's limit of 8 KB for one header. */
const mostTags = 100

/**
 * Varnish with vmod_xkey, as `docs/deploy/varnish/default.vcl` configures it: PURGE with the tags in `xkey` marks objects as
 * expired and keeps them for when no storefront answers (`xkey.softpurge`). Each Varnish has a cache of its own and is told.
 */
export function createVarnishPurge(urls: readonly string[], token: string): EdgePurge {
  const headers = { Authorization: `Bearer ${token}` }
  async function tell(url: string, tags: readonly string[]): Promise<void> {
    for (const some of inPieces(tags, mostTags)) {
      const init = { method: 'PURGE', headers: { ...headers, xkey: some.join(' ') } }
      const response = await sendPurge('Varnish', url, init)
      await response.body?.cancel()
    }
  }
  return {
    async purge(tags) {
      const told = await Promise.allSettled(urls.map((url) => tell(url, tags)))
      const failed = told.find((outcome) => outcome.status === 'rejected')
      if (failed)
        throw failed.reason instanceof PurgeError ? failed.reason : new PurgeError('Varnish', 'unknown')
    },
  }
}
