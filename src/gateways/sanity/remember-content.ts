import { LRUCache } from 'lru-cache'
import type { Content, Found } from '#content/content.ts'
import { ContentUnavailable } from '#content/content-unavailable.ts'

export interface RememberDeps {
  /** Calls the listener with the cache tags that this or another process has invalidated. */
  subscribe(listener: (tags: readonly string[] | 'everything') => void): void
  /** Milliseconds of a monotonic clock. */
  now(): number
}

interface Memory {
  readonly found: Found<unknown>
  readonly readAt: number
}

type Read<Args extends unknown[], T> = (...args: Args) => Promise<T>

// Webhooks invalidate at once. This limit is for a lost webhook.
const freshFor = 60_000
const asksAgainAfter = 5_000
const capacity = 1000

/**
 * Caches content until it is invalidated, or for a minute, so that uncacheable pages (bag, order) do not query Sanity for
 * every visitor. While Sanity cannot be reached, older entries are returned. Searches and redirects are not cached,
 * because their number is unlimited.
 */
export function rememberContent(content: Content, { subscribe, now }: RememberDeps): Content {
  const memories = new LRUCache<string, Memory>({ max: capacity })
  const underWay = new Map<string, Promise<unknown>>()

  subscribe((tags) => {
    // A read in progress may return the old content: it is no longer shared, and its result is not cached.
    underWay.clear()
    if (tags === 'everything') memories.clear()
    else
      for (const [key, { found }] of [...memories.entries()])
        if (found.tags.some((tag) => tags.includes(tag))) memories.delete(key)
  })

  function remember<Args extends unknown[], T extends Found<unknown> | null>(
    name: keyof Content,
    read: Read<Args, T>,
  ): Read<Args, T> {
    return (...args) => {
      const key = `${name} ${JSON.stringify(args.map(keyOf))}`
      const memory = memories.get(key)
      // The cast is safe: the key contains the name of the method.
      if (memory && now() - memory.readAt < freshFor) return Promise.resolve(memory.found as T)
      const shared = underWay.get(key)
      if (shared) return shared as Promise<T>

      const reading: Promise<T> = read(...args)
        .then((found) => {
          if (underWay.get(key) === reading) keep(key, found)
          return found
        })
        .catch((cause: unknown) => {
          const kept = memories.get(key)
          if (!kept || !(cause instanceof ContentUnavailable)) throw cause
          // For the next seconds the old entry is returned without another request to Sanity.
          memories.set(key, { ...kept, readAt: now() - freshFor + asksAgainAfter })
          return kept.found as T
        })
        .finally(() => {
          if (underWay.get(key) === reading) underWay.delete(key)
        })
      underWay.set(key, reading)
      return reading
    }
  }

  function keep(key: string, found: Found<unknown> | null): void {
    // The tags of a missing document are unknown, and the numbers of empty pages are unlimited.
    if (found === null || isEmptyPage(found.data)) memories.delete(key)
    else memories.set(key, { found, readAt: now() })
  }

  return {
    ...content,
    house: remember('house', content.house),
    home: remember('home', content.home),
    collections: remember('collections', content.collections),
    collection: remember('collection', content.collection),
    otherCollections: remember('otherCollections', content.otherCollections),
    collectionPage: remember('collectionPage', content.collectionPage),
    productNames: remember('productNames', content.productNames),
    careGuides: remember('careGuides', content.careGuides),
    productCards: remember('productCards', content.productCards),
    product: remember('product', content.product),
    variants: remember('variants', content.variants),
    stories: remember('stories', content.stories),
    story: remember('story', content.story),
    boutiques: remember('boutiques', content.boutiques),
    boutique: remember('boutique', content.boutique),
    boutiqueById: remember('boutiqueById', content.boutiqueById),
    advisor: remember('advisor', content.advisor),
    appointmentTypes: remember('appointmentTypes', content.appointmentTypes),
    giftOptions: remember('giftOptions', content.giftOptions),
    shippingOptions: remember('shippingOptions', content.shippingOptions),
    policies: remember('policies', content.policies),
    policy: remember('policy', content.policy),
    sitemapCounts: remember('sitemapCounts', content.sitemapCounts),
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
