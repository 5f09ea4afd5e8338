import type { ServerResponse } from 'node:http'

/**
 * Renames the cache headers to the names that Cloudflare reads. This is done in `writeHead`, because Astro removes these two
 * names from its responses.
 */
export function renameHeadersForCloudflare(response: ServerResponse): void {
  const writeHead = response.writeHead as (...args: unknown[]) => ServerResponse
  response.writeHead = ((...args: unknown[]) => {
    const policy = response.getHeader('Surrogate-Control')
    const tags = response.getHeader('Surrogate-Key')
    response.removeHeader('Surrogate-Control')
    response.removeHeader('Surrogate-Key')
    if (policy !== undefined) response.setHeader('CDN-Cache-Control', policy)
    if (typeof tags === 'string') response.setHeader('Cache-Tag', tags.replaceAll(' ', ','))
    return writeHead.apply(response, args)
  }) as typeof response.writeHead
}
