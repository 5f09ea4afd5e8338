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
 * An answer and the cache tags of every document it was made from: `doc:<id>` for each document used and
 * `type:<type>` for each list. A page that keeps the answer keeps the tags, and is forgotten with any of them.
 */
export interface Found<T> {
  readonly data: T
  readonly tags: string[]
}

/** One page of a list, and how many there are in all. */
interface PageOf<Item> {
  readonly items: readonly Item[]
  readonly total: number
}

/** What of a collection is asked for; null asks for any. A material is named by its document's id. */
export interface CollectionChoice {
  readonly kind: string | null
  readonly material: string | null
  readonly availability: Availability | null
}

/** The parts of the sitemap that are made of documents, as their pages' addresses begin. */
export type SitemapFolder = keyof SitemapCounts

/**
 * The words and pictures of the house, published ones only and those only whose hour has come, in the reader's language
 * and currency. A single document
 * that does not exist is null. Every method throws ContentUnavailable when the content cannot be reached.
 */
export interface Content {
  house(locale: Locale): Promise<Found<HouseProfile> | null>
  home(locale: Locale): Promise<Found<HomePage> | null>

  /** Pages are counted from 1; the size of each is in `page-size.ts`. */
  collections(page: number, locale: Locale): Promise<Found<PageOf<CollectionCard>>>
  /** Two collections to go on to from one. */
  otherCollections(id: string, locale: Locale): Promise<Found<CollectionCard[]>>
  collection(slug: string, locale: Locale): Promise<Found<Collection> | null>
  /** One page of a collection's products, in the order of its editors. */
  collectionPage(
    slug: string,
    choice: CollectionChoice,
    page: number,
    locale: Locale,
  ): Promise<Found<CollectionPage> | null>
  /** The cache tags of pages that count or filter this product among others. */
  listTagsOf(productId: string): Promise<readonly string[]>

  /** The pieces with these slugs, in the order asked; those that do not exist are left out. */
  productCards(slugs: readonly string[], locale: Locale): Promise<Found<ProductCard[]>>
  /** The first eight products in which the words are found, and how many there are. */
  findProducts(words: string, locale: Locale): Promise<Found<PageOf<ProductCard>>>
  /** Names by document id; those that are gone are left out. */
  productNames(ids: readonly string[]): Promise<Found<{ _id: string; name: string }[]>>
  /** How products are kept, by name of the product. */
  careGuides(page: number, locale: Locale): Promise<Found<PageOf<CareGuide>>>
  product(slug: string, locale: Locale): Promise<Found<Product> | null>
  /** The variants with these SKUs, in the order asked; those no longer sold are left out. */
  variants(skus: readonly string[], locale: Locale): Promise<Found<SellableVariant[]>>

  /** Newest first. */
  stories(page: number, locale: Locale): Promise<Found<PageOf<StoryCard>>>
  story(slug: string, locale: Locale): Promise<Found<Story> | null>

  /** In the order of the house. */
  boutiques(page: number, locale: Locale): Promise<Found<PageOf<BoutiqueCard>>>
  boutiqueById(id: string, locale: Locale): Promise<Found<BoutiqueCard> | null>
  /** With the advisors who receive there. */
  boutique(slug: string, locale: Locale): Promise<Found<Boutique> | null>
  /** The name of somebody who receives guests. */
  advisor(id: string): Promise<Found<{ _id: string; name: string }> | null>
  appointmentTypes(locale: Locale): Promise<Found<AppointmentType[]>>

  giftOptions(locale: Locale): Promise<Found<GiftOption[]>>
  shippingOptions(locale: Locale): Promise<Found<ShippingOption[]>>

  policies(locale: Locale): Promise<Found<PolicyCard[]>>
  policy(slug: string, locale: Locale): Promise<Found<Policy> | null>

  /** Finds words by their beginnings, with or without accents; forgives an ending mistyped. Blank finds nothing. */
  search(words: string, page: number, locale: Locale): Promise<Found<SearchResults>>
  /** Where a path without a language has moved to. */
  redirect(path: string): Promise<Found<Redirection> | null>
  /** How many pages of each kind there are. */
  sitemapCounts(): Promise<Found<SitemapCounts>>
  /** The documents of one file of the sitemap, counted from 1. */
  sitemapFile(folder: SitemapFolder, file: number): Promise<Found<SitemapEntry[]>>
  /** The documents that begin or cease to be shown after a moment, the next ones first. Never remembered. */
  schedule(since: Temporal.Instant): Promise<Found<Scheduled[]>>
  /** Answers when the content can be reached; throws ContentUnavailable when not. For readiness. */
  ping(): Promise<void>
}
