import type { Content, Found } from '#content/content.ts'
import type { Simplified } from '#content/simplified.ts'
import { pageSize, sitemapFileSize } from '#content/page-size.ts'
import type { CollectionQueryResult, MaterialsQueryResult, VariantsQueryResult } from '#content/types.gen.ts'
import type { CollectionPage, Redirection } from '#content/documents.ts'
import { defaultLocale, type Locale } from '#i18n/locales.ts'
import type { SanityClient } from '@sanity/client'
import { fetchQuery, type ErrorLog } from './fetch-query.ts'
import { collectTags, listTag, typeTag } from './collect-tags.ts'
import { createSanityClient, type ClientSettings } from './create-client.ts'
import { scheduleQuery } from './queries/house/schedule.ts'
import { advisorQuery } from './queries/people/advisor.ts'
import { appointmentTypesQuery } from './queries/people/appointment-types.ts'
import { boutiqueQuery } from './queries/people/boutique.ts'
import { boutiqueByIdQuery, boutiquesQuery } from './queries/people/boutiques.ts'
import { careGuidesQuery } from './queries/house/care-guides.ts'
import {
  collectionPageQuery,
  collectionQuery,
  collectionsOfQuery,
  materialsQuery,
} from './queries/catalog/collection.ts'
import { collectionsQuery, otherCollectionsQuery } from './queries/catalog/collections.ts'
import { giftOptionsQuery } from './queries/house/gift-options.ts'
import { homeQuery } from './queries/house/home.ts'
import { houseQuery } from './queries/house/house.ts'
import { policiesQuery } from './queries/house/policies.ts'
import { policyQuery } from './queries/house/policy.ts'
import { productCardsQuery, productNamesQuery } from './queries/catalog/product-cards.ts'
import { productQuery } from './queries/catalog/product.ts'
import { redirectQuery } from './queries/house/redirect.ts'
import { shownPageQuery } from './queries/house/shown-page.ts'
import { findProductsQuery, searchQuery } from './queries/catalog/search.ts'
import { shippingOptionsQuery } from './queries/house/shipping-options.ts'
import { sitemapCountsQuery, sitemapFileQuery } from './queries/house/sitemap.ts'
import { storiesQuery } from './queries/stories/stories.ts'
import { storyQuery } from './queries/stories/story.ts'
import { variantsQuery } from './queries/catalog/variants.ts'
import { searchTerms } from './search-terms.ts'
import { toCollection } from './to-collection.ts'
import { toSellableVariants } from './to-sellable-variants.ts'

const noResults = {
  ...{ products: [], stories: [], boutiques: [] },
  ...{ productTotal: 0, storyTotal: 0, boutiqueTotal: 0 },
}
const searchedTypes = ['product', 'story', 'boutique']
/** The document type of each part of the sitemap. */
const folderTypes = {
  collections: 'collection',
  products: 'product',
  stories: 'story',
  boutiques: 'boutique',
  policies: 'policy',
} as const

const isFolder = (name: string): name is keyof typeof folderTypes => Object.hasOwn(folderTypes, name)

/** The client and the instant with which content is read. */
export interface ContentView {
  readonly client: SanityClient
  /** The instant for `publishAt` and `unpublishAt`, in ISO 8601; null ignores them. */
  now(): string | null
}

/** What every visitor sees: published documents, as of now. */
export function publicView(settings: ClientSettings): ContentView {
  return { client: createSanityClient(settings), now: () => new Date().toISOString() }
}

/** The content, read from Sanity. */
export function createContent({ client, now }: ContentView, log: ErrorLog): Content {
  async function list<T>(query: string, params: object, ...listed: string[]): Promise<Found<T>> {
    const data = await fetchQuery<T>(client, log, query, { now: now(), ...params })
    return { data, tags: collectTags(data, listed) }
  }

  async function one<T>(query: string, params: object, ...listed: string[]): Promise<Found<T> | null> {
    const found = await list<T | null>(query, params, ...listed)
    return found.data === null ? null : { data: found.data, tags: found.tags }
  }

  return {
    house: (locale) => one(houseQuery, reader(locale)),
    home: (locale) => one(homeQuery, reader(locale), 'boutique'),
    collections: (page, locale) =>
      list(collectionsQuery, { ...slice(page, pageSize.collections), ...reader(locale) }, 'collection'),
    otherCollections: (id, locale) => list(otherCollectionsQuery, { id, ...reader(locale) }, 'collection'),
    productNames: (ids) => list(productNamesQuery, { ids }, 'product'),
    careGuides: (page, locale) =>
      list(careGuidesQuery, { ...slice(page, pageSize.careGuides), ...reader(locale) }, 'product'),
    product: (slug, locale) => one(productQuery, { slug, ...reader(locale) }),
    stories: (page, locale) =>
      list(storiesQuery, { ...slice(page, pageSize.stories), ...reader(locale) }, 'story'),
    story: (slug, locale) => one(storyQuery, { slug, ...reader(locale) }),
    boutiques: (page, locale) =>
      list(boutiquesQuery, { ...slice(page, pageSize.boutiques), ...reader(locale) }, 'boutique'),
    boutiqueById: (id, locale) => one(boutiqueByIdQuery, { id, ...reader(locale) }),
    boutique: (slug, locale) => one(boutiqueQuery, { slug, ...reader(locale) }, 'advisor'),
    advisor: (id) => one(advisorQuery, { id }),
    appointmentTypes: (locale) => list(appointmentTypesQuery, reader(locale), 'appointmentType'),
    giftOptions: (locale) => list(giftOptionsQuery, reader(locale), 'giftOption'),
    shippingOptions: (locale) => list(shippingOptionsQuery, reader(locale), 'shippingOption'),
    policies: (locale) => list(policiesQuery, reader(locale), 'policy'),
    policy: (slug, locale) => one(policyQuery, { slug, ...reader(locale) }),
    async redirect(path) {
      const found = await one<Redirection>(redirectQuery, { path })
      const [, folder = '', slug] = found?.data.to.split('/') ?? []
      if (!found || slug === undefined || !isFolder(folder)) return found
      // A redirect is not followed to the page of a document that is not published or not visible.
      return (await one(shownPageQuery, { type: folderTypes[folder], slug })) && found
    },
    sitemapCounts: () => list(sitemapCountsQuery, {}, ...Object.values(folderTypes)),
    async sitemapFile(folder, file) {
      type Entries = Awaited<ReturnType<Content['sitemapFile']>>['data']
      const type = folderTypes[folder]
      const params = { type, ...slice(file, sitemapFileSize), ...reader(defaultLocale) }
      // One tag for each of hundreds of documents would exceed the header limit of a cache; the tag of the type covers them.
      return { data: (await list<Entries>(sitemapFileQuery, params)).data, tags: [typeTag(type)] }
    },
    schedule: (since) => list(scheduleQuery, { since: since.toString() }),

    async collection(slug, locale) {
      const found = await one<NonNullable<CollectionQueryResult>>(collectionQuery, {
        slug,
        ...reader(locale),
      })
      if (!found) return null
      const ids = (found.data.materials ?? []).filter((id) => id !== null)
      const materials = await list<MaterialsQueryResult>(materialsQuery, { ids, ...reader(locale) })
      const tags = [...new Set([...found.tags, listTag(found.data._id), ...materials.tags])]
      return { data: toCollection(found.data, materials.data), tags }
    },

    async collectionPage(slug, choice, page, locale) {
      const params = { slug, ...choice, ...slice(page, pageSize.products), ...reader(locale) }
      const found = await one<CollectionPage>(collectionPageQuery, params)
      return found && { data: found.data, tags: [...found.tags, listTag(found.data._id)] }
    },

    async listTagsOf(productId) {
      const ids = await fetchQuery<string[]>(client, log, collectionsOfQuery, { id: productId })
      return ids.map(listTag)
    },

    async findProducts(words, locale) {
      type Page = Awaited<ReturnType<Content['findProducts']>>
      if (searchTerms(words).terms.length === 0) return { data: { items: [], total: 0 }, tags: [] }
      const find = (forgiven: number): Promise<Page> =>
        list(findProductsQuery, { ...searchTerms(words, forgiven), ...reader(locale) }, 'product')
      const found = await find(0)
      return found.data.total === 0 ? find(2) : found
    },

    async productCards(slugs, locale) {
      type Cards = Awaited<ReturnType<Content['productCards']>>['data']
      const { data, tags } = await list<Cards>(productCardsQuery, { slugs, ...reader(locale) })
      const cards = slugs.flatMap((slug) => data.find((card) => card.slug === slug) ?? [])
      // A missing product may be published later.
      return { data: cards, tags: cards.length < slugs.length ? [...tags, typeTag('product')] : tags }
    },

    async variants(skus, locale) {
      const products = await list<Simplified<VariantsQueryResult>>(variantsQuery, { skus, ...reader(locale) })
      return { data: toSellableVariants(products.data, skus), tags: products.tags }
    },

    async search(words, page, locale) {
      if (searchTerms(words).terms.length === 0) return { data: noResults, tags: [] }
      type Results = Awaited<ReturnType<Content['search']>>
      const rows = slice(page, pageSize.searchRows)
      const slices = { ...slice(page, pageSize.products), fromRow: rows.from, toRow: rows.to }
      const find = (forgiven: number): Promise<Results> =>
        list(searchQuery, { ...searchTerms(words, forgiven), ...slices, ...reader(locale) }, ...searchedTypes)
      const found = await find(0)
      const { productTotal, storyTotal, boutiqueTotal } = found.data
      return productTotal + storyTotal + boutiqueTotal === 0 ? find(2) : found
    },

    async ping() {
      await fetchQuery(client, log, '*[_id == "house"][0]._id', {})
    },
  }
}

/** The half-open range of list positions, from 0, on a page; pages are counted from 1. */
const slice = (page: number, size: number) => ({ from: (page - 1) * size, to: page * size })

const reader = ({ language, currency }: Locale) => ({ language, currency })
