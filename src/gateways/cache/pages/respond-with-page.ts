import { type CachedPage, isNotModified } from './cached-page.ts'
import { type Edge, edgeHeaders } from './edge-headers.ts'
import type { FoundPage } from './page-cache.ts'

/** A response from the page cache, before it is compressed. */
export interface PageResponse {
  readonly status: 200 | 304
  readonly headers: Readonly<Record<string, string>>
  /** Null with 304. */
  readonly page: CachedPage | null
}

/** The response to a request for a cached page: the page, or 304 when the client already has it. */
export function respondWithPage(
  found: FoundPage,
  ifNoneMatch: string | null | undefined,
  edge: Edge,
): PageResponse {
  const { page } = found
  const forEdge = edgeHeaders(edge, found)
  if (!isNotModified(page, ifNoneMatch))
    return { status: 200, headers: { ...page.headers, ...forEdge }, page }
  const headers = {
    etag: page.etag,
    'cache-control': page.headers['cache-control'] ?? 'no-cache',
    ...forEdge,
  }
  return { status: 304, headers, page: null }
}
