import { LRUCache } from 'lru-cache'
import type { Content, Found } from '#content/content.ts'
import { ContentUnavailable } from '#content/content-unavailable.ts'

export interface Remembering {
  /** Hears which tags were forgotten, in this process and in every other. */
  subscribe(listener: (tags: readonly string[] | 'everything') => void): void
  /** Milliseconds of any steady clock. */
  now(): number
}

interface Memory {
  readonly found: Found<unknown>
  readonly readAt: number
}

type Read<Args extends unknown[], T> = (...args: Args) => Promise<T>

// A webhook makes us forget at once; this is for the webhook that never came.
const freshFor = 60_000
const asksAgainAfter = 5_000
const capacity = 1000

/**
 * Content that is asked for once and remembered until it changes, so that a bag or an order page, which no cache may
 * keep, does not ask Sanity for the same words for every visitor. While Sanity cannot be reached, what is remembered
 * is still said. Searches and redirects, whose number has no end, are not remembered.
 */
export function rememberContent(content: Content, { subscribe, now }: Remembering): Content {
  const memories = new LRUCache<string, Memory>({ max: capacity })
  const underWay = new Map<string, Promise<unknown>>()

  subscribe((tags) => {
    // What is being read at this moment may be read too early: nobody else waits for it and it is not kept.
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
      // Only an answer of this very method is kept under its name.
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
          // Not every visitor waits in vain: who comes within the next seconds is answered at once.
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
    // Nothing says when something that does not exist begins to, and the numbers of pages past the end have no end.
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

/** A locale is known by its code, and by its language: an order is written in every language at one market's prices. */
function keyOf(argument: unknown): unknown {
  const isLocale =
    typeof argument === 'object' && argument !== null && 'code' in argument && 'language' in argument
  return isLocale ? [argument.code, argument.language] : argument
}
