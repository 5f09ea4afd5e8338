import type { FoundPage } from './page-cache.ts'

/** What stands in front of the storefront and can be told to purge by tag. */
export type Edge = 'none' | 'varnish' | 'fastly' | 'cloudflare'

/** Varnish refuses an answer with a header field above 8 KB (`http_resp_hdr_len`), Fastly and Cloudflare above 16 KB. */
const longestTags = 7000

/**
 * What the cache in front is told of a page: how much longer it is fresh, how long after that it may be shown while a new one
 * is made or cannot be, and the tags it is purged by. Nothing without such a cache, and nothing where the tags do not fit.
 */
export function edgeHeaders(edge: Edge, { page, state, age }: FoundPage): Record<string, string> {
  const tags = page.surrogateKey
  if (edge === 'none' || tags === '' || tags.length > longestTags) return {}
  const freshFor = state === 'fresh' ? Math.max(1, Math.ceil(page.maxAge - age)) : 1
  return {
    'surrogate-control': `max-age=${freshFor}, stale-while-revalidate=${page.staleFor}, stale-if-error=${page.staleFor}`,
    'surrogate-key': tags,
  }
}
