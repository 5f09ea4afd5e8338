import type { Locale } from '#i18n/locales.ts'
import type {
  AppointmentType,
  Boutique,
  Availability,
  BoutiqueCard,
  CareGuide,
  Collection,
  CollectionCard,
  CollectionPage,
  GiftOption,
  HomePage,
  HouseProfile,
  Policy,
  PolicyCard,
  Product,
  ProductCard,
  Redirection,
  Scheduled,
  SearchResults,
  ShippingOption,
  SitemapCounts,
  SitemapEntry,
  Story,
  StoryCard,
} from './documents.ts'
import type { SellableVariant } from './sellable-variant.ts'

/**
 * Data with the cache tags of every document in it: `doc:<id>` for each document and `type:<type>` for each list. A page
 * made from the data has these tags and is invalidated with any of them.
 */
export interface Found<T> {
  readonly data: T
  readonly tags: string[]
}

/** One page of a list, and the total number of items. */
interface PageOf<Item> {
  readonly items: readonly Item[]
  readonly total: number
}

/** The filters of a collection; null matches any. `material` is a document id. */
export interface CollectionChoice {
  readonly kind: string | null
  readonly material: string | null
  readonly availability: Availability | null
}

/** The first path segments of the pages made from documents; each is a part of the sitemap. */
export type SitemapFolder = keyof SitemapCounts

/**
 * Published and currently visible content in the visitor's language and currency. A single document that does not exist is
 * null. Every method throws ContentUnavailable when the content cannot be reached.
 */
export interface Content {
  house(locale: Locale): Promise<Found<HouseProfile> | null>
  home(locale: Locale): Promise<Found<HomePage> | null>

  /** Pages are counted from 1; the size of each is in `page-size.ts`. */
  collections(page: number, locale: Locale): Promise<Found<PageOf<CollectionCard>>>
  /** The two collections that a collection page links to. */
  otherCollections(id: string, locale: Locale): Promise<Found<CollectionCard[]>>
  collection(slug: string, locale: Locale): Promise<Found<Collection> | null>
  /** One page of a collection's products, in the editors' order. */
  collectionPage(
    slug: string,
    choice: CollectionChoice,
    page: number,
    locale: Locale,
  ): Promise<Found<CollectionPage> | null>
  /** The cache tags of the collection pages that count or filter this product. */
  listTagsOf(productId: string): Promise<readonly string[]>

  /** The products with these slugs, in the given order; missing ones are left out. */
  productCards(slugs: readonly string[], locale: Locale): Promise<Found<ProductCard[]>>
  /** The first eight products that match the words, and the number of all matches. */
  findProducts(words: string, locale: Locale): Promise<Found<PageOf<ProductCard>>>
  /** Names by document id; missing documents are left out. */
  productNames(ids: readonly string[]): Promise<Found<{ _id: string; name: string }[]>>
  /** The care instructions of products, sorted by product name. */
  careGuides(page: number, locale: Locale): Promise<Found<PageOf<CareGuide>>>
  product(slug: string, locale: Locale): Promise<Found<Product> | null>
  /** The variants with these SKUs, in the given order; those no longer sold are left out. */
  variants(skus: readonly string[], locale: Locale): Promise<Found<SellableVariant[]>>

  /** Newest first. */
  stories(page: number, locale: Locale): Promise<Found<PageOf<StoryCard>>>
  story(slug: string, locale: Locale): Promise<Found<Story> | null>

  /** Sorted by their `order` field. */
  boutiques(page: number, locale: Locale): Promise<Found<PageOf<BoutiqueCard>>>
  boutiqueById(id: string, locale: Locale): Promise<Found<BoutiqueCard> | null>
  /** Includes its active advisors. */
  boutique(slug: string, locale: Locale): Promise<Found<Boutique> | null>
  /** The name of an active advisor. */
  advisor(id: string): Promise<Found<{ _id: string; name: string }> | null>
  appointmentTypes(locale: Locale): Promise<Found<AppointmentType[]>>

  giftOptions(locale: Locale): Promise<Found<GiftOption[]>>
  shippingOptions(locale: Locale): Promise<Found<ShippingOption[]>>

  policies(locale: Locale): Promise<Found<PolicyCard[]>>
  policy(slug: string, locale: Locale): Promise<Found<Policy> | null>

  /** Matches word prefixes, with or without accents, and tolerates mistyped endings. A blank search matches nothing. */
  search(words: string, page: number, locale: Locale): Promise<Found<SearchResults>>
  /** The redirect of a path without its locale prefix. */
  redirect(path: string): Promise<Found<Redirection> | null>
  /** The number of documents of each part of the sitemap. */
  sitemapCounts(): Promise<Found<SitemapCounts>>
  /** The documents of one sitemap file, counted from 1. */
  sitemapFile(folder: SitemapFolder, file: number): Promise<Found<SitemapEntry[]>>
  /** The documents with a `publishAt` or `unpublishAt` after an instant, the earliest first. Never cached. */
  schedule(since: Temporal.Instant): Promise<Found<Scheduled[]>>
  /** For readiness: resolves when the content can be reached, throws ContentUnavailable when not. */
  ping(): Promise<void>
}
