import type { CacheProviderFactory } from 'astro'
import { openApp } from '#open-app'
import { parametersHeader } from '#shared/http/parameters-header.ts'
import { respondWithPage } from '#gateways/cache/pages/respond-with-page.ts'
import { isCacheable, readCachedPage } from '#gateways/cache/pages/cached-page.ts'
import type { Edge } from '#gateways/cache/pages/edge-headers.ts'
import { type PageAddress, readPageAddress } from '#gateways/cache/pages/page-address.ts'
import type { FoundPage, PageCache } from '#gateways/cache/pages/page-cache.ts'

type Render = () => Promise<Response>

/** The response to a request that does not use the page cache. HTML without a `Cache-Control` of its own gets `no-cache`. */
function uncached(response: Response): Response {
  response.headers.delete(parametersHeader)
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html')
  if (isPage && !response.headers.has('Cache-Control')) response.headers.set('Cache-Control', 'no-cache')
  return response
}

/** The response to a preview request: no shared cache may store it. */
function personal(response: Response): Response {
  response.headers.set('Cache-Control', 'private, no-store')
  return uncached(response)
}

function toResponse(
  found: FoundPage,
  request: Request,
  edge: Edge,
  outcome: 'HIT' | 'MISS' | 'STALE',
): Response {
  const { status, headers, page } = respondWithPage(found, request.headers.get('If-None-Match'), edge)
  return new Response(page && new Uint8Array(page.body), {
    status,
    headers: { ...headers, 'X-Astro-Cache': outcome },
  })
}

/** Renders a page and stores it in the cache. Returns the response unchanged when it is not cacheable. */
async function renderPage(
  pages: PageCache,
  address: PageAddress | undefined,
  render: Render,
): Promise<FoundPage | Response> {
  const generation = pages.generation()
  const response = await render()
  if (!address || !isCacheable(response)) {
    // A page that no longer exists must not be served from the cache when the next rendering fails.
    if (address && response.status < 500) pages.drop(address)
    return response
  }
  const page = await readCachedPage(response)
  return { page, age: 0, state: pages.store(address, page, generation) ? 'fresh' : 'outdated' }
}

/** Astro's cache provider over `app.pageCache`. The HTTP server sends fresh pages of that cache itself. */
const createProvider: CacheProviderFactory = () => {
  const renewing = new Set<string>()

  return {
    name: 'page-cache',
    async onRequest({ request, url, logger }, next) {
      const { pageCache: pages, previews, env } = await openApp()
      if (request.method !== 'GET' && request.method !== 'HEAD') return uncached(await next())
      if (previews.read(request.headers.get('cookie'))) return personal(await next())

      // A HEAD request renders no body, so it may read from the cache but not write to it.
      const target = readPageAddress(url.pathname + url.search)
      const address = request.method === 'GET' ? target : undefined
      const found = target && pages.find(target)
      const edge = env.CACHE_PURGE
      if (found?.state === 'fresh') return toResponse(found, request, edge, 'HIT')
      if (found?.state === 'stale') {
        if (address && !renewing.has(url.href)) {
          renewing.add(url.href)
          void renderPage(pages, address, next)
            .catch((error: unknown) =>
              logger.warn(`${url.pathname} could not be rendered again: ${String(error)}`),
            )
            .finally(() => renewing.delete(url.href))
        }
        return toResponse(found, request, edge, 'STALE')
      }

      try {
        const rendered = await renderPage(pages, address, next)
        if (!(rendered instanceof Response)) return toResponse(rendered, request, edge, 'MISS')
        if (rendered.status < 500 || !found) return uncached(rendered)
      } catch (error) {
        if (!found) throw error
        logger.warn(`${url.pathname} could not be rendered, an outdated page is sent: ${String(error)}`)
      }
      return toResponse(found, request, edge, 'STALE')
    },
    async invalidate({ tags, path }) {
      const { pageCache, invalidatePages } = await openApp()
      if (path !== undefined) pageCache.invalidatePath(path)
      if (tags !== undefined) await invalidatePages(typeof tags === 'string' ? [tags] : tags)
    },
  }
}

export default createProvider
