import type { Content, Found } from '#domain/content/content.ts'
import type { Settled } from '#domain/content/settled.ts'
import type { VariantsQueryResult } from '#domain/content/types.gen.ts'
import type { Locale } from '#i18n/locales.ts'
import type { SanityClient } from '@sanity/client'
import { ask, type Complaints } from './ask.ts'
import { collectTags, typeTag } from './collect-tags.ts'
import { createSanityClient, type ClientSettings } from './create-client.ts'
import { scheduleQuery } from './queries/schedule.ts'
import { advisorsQuery } from './queries/advisors.ts'
import { appointmentTypesQuery } from './queries/appointment-types.ts'
import { boutiqueQuery } from './queries/boutique.ts'
import { boutiquesQuery } from './queries/boutiques.ts'
import { collectionQuery } from './queries/collection.ts'
import { collectionsQuery } from './queries/collections.ts'
import { giftOptionsQuery } from './queries/gift-options.ts'
import { homeQuery } from './queries/home.ts'
import { houseQuery } from './queries/house.ts'
import { policiesQuery } from './queries/policies.ts'
import { policyQuery } from './queries/policy.ts'
import { allProductCardsQuery, productCardsQuery } from './queries/product-cards.ts'
import { productQuery } from './queries/product.ts'
import { redirectQuery } from './queries/redirect.ts'
import { searchQuery } from './queries/search.ts'
import { shippingOptionsQuery } from './queries/shipping-options.ts'
import { sitemapQuery } from './queries/sitemap.ts'
import { storiesQuery } from './queries/stories.ts'
import { storyQuery } from './queries/story.ts'
import { variantsQuery } from './queries/variants.ts'
import { searchTerms } from './search-terms.ts'
import { toSellableVariants } from './to-sellable-variants.ts'

const noResults = { products: [], stories: [], boutiques: [] }
const searchedTypes = ['product', 'story', 'boutique']
const pageTypes = ['collection', 'product', 'story', 'boutique', 'policy']

/** How the content is looked at: by whom, and as of when. */
export interface ContentView {
  readonly client: SanityClient
  /** The moment, as an ISO instant; null for everything, whenever it is to be shown. */
  now(): string | null
}

/** What every visitor sees: what is published, as of this moment. */
export function publicView(settings: ClientSettings): ContentView {
  return { client: createSanityClient(settings), now: () => new Date().toISOString() }
}

/** The words and pictures of the house, read from Sanity. */
export function createContent({ client, now }: ContentView, log: Complaints): Content {
  async function list<T>(query: string, params: object, ...listed: string[]): Promise<Found<T>> {
    const data = await ask<T>(client, log, query, { now: now(), ...params })
    return { data, tags: collectTags(data, listed) }
  }

  async function one<T>(query: string, params: object, ...listed: string[]): Promise<Found<T> | null> {
    const found = await list<T | null>(query, params, ...listed)
    return found.data === null ? null : { data: found.data, tags: found.tags }
  }

  return {
    house: (locale) => one(houseQuery, reader(locale)),
    home: (locale) => one(homeQuery, reader(locale), 'boutique'),
    collections: (locale) => list(collectionsQuery, reader(locale), 'collection'),
    collection: (slug, locale) => one(collectionQuery, { slug, ...reader(locale) }),
    products: (locale) => list(allProductCardsQuery, reader(locale), 'product'),
    product: (slug, locale) => one(productQuery, { slug, ...reader(locale) }),
    stories: (locale) => list(storiesQuery, reader(locale), 'story'),
    story: (slug, locale) => one(storyQuery, { slug, ...reader(locale) }),
    boutiques: (locale) => list(boutiquesQuery, reader(locale), 'boutique'),
    boutique: (slug, locale) => one(boutiqueQuery, { slug, ...reader(locale) }, 'advisor'),
    advisors: (locale) => list(advisorsQuery, reader(locale), 'advisor'),
    appointmentTypes: (locale) => list(appointmentTypesQuery, reader(locale), 'appointmentType'),
    giftOptions: (locale) => list(giftOptionsQuery, reader(locale), 'giftOption'),
    shippingOptions: (locale) => list(shippingOptionsQuery, reader(locale), 'shippingOption'),
    policies: (locale) => list(policiesQuery, reader(locale), 'policy'),
    policy: (slug, locale) => one(policyQuery, { slug, ...reader(locale) }),
    redirect: (path) => one(redirectQuery, { path }),
    sitemap: () => list(sitemapQuery, {}, ...pageTypes),
    schedule: () => list(scheduleQuery, {}),

    async productCards(slugs, locale) {
      type Cards = Awaited<ReturnType<Content['productCards']>>['data']
      const { data, tags } = await list<Cards>(productCardsQuery, { slugs, ...reader(locale) })
      const cards = slugs.flatMap((slug) => data.find((card) => card.slug === slug) ?? [])
      // A piece that is missing today may be published tomorrow.
      return { data: cards, tags: cards.length < slugs.length ? [...tags, typeTag('product')] : tags }
    },

    async variants(skus, locale) {
      const pieces = await list<Settled<VariantsQueryResult>>(variantsQuery, { skus, ...reader(locale) })
      return { data: toSellableVariants(pieces.data, skus), tags: pieces.tags }
    },

    async search(words, locale) {
      if (searchTerms(words).terms.length === 0) return { data: noResults, tags: [] }
      type Results = Awaited<ReturnType<Content['search']>>
      const find = (forgiven: number): Promise<Results> =>
        list(searchQuery, { ...searchTerms(words, forgiven), ...reader(locale) }, ...searchedTypes)
      const found = await find(0)
      const isEmpty = Object.values(found.data).every((results) => results.length === 0)
      return isEmpty ? find(2) : found
    },

    async ping() {
      await ask(client, log, '*[_id == "house"][0]._id', {})
    },
  }
}

const reader = ({ language, currency }: Locale) => ({ language, currency })
