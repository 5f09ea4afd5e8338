import { LRUCache } from 'lru-cache'
import type { Content, Found } from '#content/content.ts'
import { ContentUnavailable } from '#content/content-unavailable.ts'

export interface ContentCacheDeps {
  /** Calls the listener with the cache tags that this or another process has invalidated. */
  subscribe(listener: (tags: readonly string[] | 'everything') => void): void
  /** Milliseconds of a monotonic clock. */
  now(): number
}

interface Entry {
  readonly found: Found<unknown>
  readonly readAt: number
}

type Read<Args extends unknown[], T> = (...args: Args) => Promise<T>

// Webhooks invalidate at once. This limit is for a lost webhook.
const maxAge = 60_000
const retryAfter = 5_000
const capacity = 1000

/**
 * Caches content until it is invalidated, or for a minute, so that uncacheable pages (bag, order) do not query Sanity for
 * every visitor. While Sanity cannot be reached, older entries are returned. Searches and redirects are not cached,
 * because their number is unlimited.
 */
export function cacheContent(content: Content, { subscribe, now }: ContentCacheDeps): Content {
  const entries = new LRUCache<string, Entry>({ max: capacity })
  const inFlight = new Map<string, Promise<unknown>>()

  subscribe((tags) => {
    // A read in progress may return the old content: it is no longer shared, and its result is not cached.
    inFlight.clear()
    if (tags === 'everything') entries.clear()
    else
      for (const [key, { found }] of [...entries.entries()])
        if (found.tags.some((tag) => tags.includes(tag))) entries.delete(key)
  })

  function cached<Args extends unknown[], T extends Found<unknown> | null>(
    name: keyof Content,
    read: Read<Args, T>,
  ): Read<Args, T> {
    return (...args) => {
      const key = `${name} ${JSON.stringify(args.map(keyOf))}`
      const entry = entries.get(key)
      // The cast is safe: the key contains the name of the method.
      if (entry && now() - entry.readAt < maxAge) return Promise.resolve(entry.found as T)
      const shared = inFlight.get(key)
      if (shared) return shared as Promise<T>

      const reading: Promise<T> = read(...args)
        .then((found) => {
          if (inFlight.get(key) === reading) store(key, found)
          return found
        })
        .catch((cause: unknown) => {
          const stale = entries.get(key)
          if (!stale || !(cause instanceof ContentUnavailable)) throw cause
          // For the next seconds the old entry is returned without another request to Sanity.
          entries.set(key, { ...stale, readAt: now() - maxAge + retryAfter })
          return stale.found as T
        })
        .finally(() => {
          if (inFlight.get(key) === reading) inFlight.delete(key)
        })
      inFlight.set(key, reading)
      return reading
    }
  }

  function store(key: string, found: Found<unknown> | null): void {
    // The tags of a missing document are unknown, and the numbers of empty pages are unlimited.
    if (found === null || isEmptyPage(found.data)) entries.delete(key)
    else entries.set(key, { found, readAt: now() })
  }

  return {
    ...content,
    house: cached('house', content.house),
    home: cached('home', content.home),
    collections: cached('collections', content.collections),
    collection: cached('collection', content.collection),
    otherCollections: cached('otherCollections', content.otherCollections),
    collectionPage: cached('collectionPage', content.collectionPage),
    productNames: cached('productNames', content.productNames),
    careGuides: cached('careGuides', content.careGuides),
    productCards: cached('productCards', content.productCards),
    product: cached('product', content.product),
    variants: cached('variants', content.variants),
    stories: cached('stories', content.stories),
    story: cached('story', content.story),
    boutiques: cached('boutiques', content.boutiques),
    boutique: cached('boutique', content.boutique),
    boutiqueById: cached('boutiqueById', content.boutiqueById),
    advisor: cached('advisor', content.advisor),
    appointmentTypes: cached('appointmentTypes', content.appointmentTypes),
    giftOptions: cached('giftOptions', content.giftOptions),
    shippingOptions: cached('shippingOptions', content.shippingOptions),
    policies: cached('policies', content.policies),
    policy: cached('policy', content.policy),
    sitemapCounts: cached('sitemapCounts', content.sitemapCounts),
  }
}

function isEmptyPage(data: unknown): boolean {
  const items = typeof data === 'object' && data !== null && 'items' in data ? data.items : undefined
  return Array.isArray(items) && items.length === 0
}

/** The key of a locale is its code and its language, because an order stores texts of one market in every language. */
function keyOf(argument: unknown): unknown {
  const isLocale =
    typeof argument === 'object' && argument !== null && 'code' in argument && 'language' in argument
  return isLocale ? [argument.code, argument.language] : argument
}
