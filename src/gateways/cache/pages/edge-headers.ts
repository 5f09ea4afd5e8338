import type { FoundPage } from './page-cache.ts'

/** The edge cache in front of the storefront, which can purge by tag. */
export type Edge = 'none' | 'varnish' | 'fastly' | 'cloudflare'

/** Varnish refuses a response with a header field above 8 KB (`http_resp_hdr_len`), Fastly and Cloudflare above 16 KB. */
const longestTags = 7000

/**
 * Headers for the edge cache: the remaining fresh time, the time for which a stale page may be sent, and the tags for
 * purges. None without an edge cache, without tags, or when the tags do not fit into a header.
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
