import type { Locale } from '#i18n/locales.ts'
import type {
  Advisor,
  AppointmentType,
  Boutique,
  BoutiqueCard,
  Collection,
  CollectionCard,
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
  Sitemap,
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

/**
 * The words and pictures of the house, published ones only and those only whose hour has come, in the reader's language
 * and currency. A single document
 * that does not exist is null. Every method throws ContentUnavailable when the content cannot be reached.
 */
export interface Content {
  house(locale: Locale): Promise<Found<HouseProfile> | null>
  home(locale: Locale): Promise<Found<HomePage> | null>

  collections(locale: Locale): Promise<Found<CollectionCard[]>>
  collection(slug: string, locale: Locale): Promise<Found<Collection> | null>

  /** Every piece, by name. */
  products(locale: Locale): Promise<Found<ProductCard[]>>
  /** The pieces with these slugs, in the order asked; those that do not exist are left out. */
  productCards(slugs: readonly string[], locale: Locale): Promise<Found<ProductCard[]>>
  product(slug: string, locale: Locale): Promise<Found<Product> | null>
  /** The variants with these SKUs, in the order asked; those no longer sold are left out. */
  variants(skus: readonly string[], locale: Locale): Promise<Found<SellableVariant[]>>

  /** Newest first. */
  stories(locale: Locale): Promise<Found<StoryCard[]>>
  story(slug: string, locale: Locale): Promise<Found<Story> | null>

  /** In the order of the house. */
  boutiques(locale: Locale): Promise<Found<BoutiqueCard[]>>
  /** With the advisors who receive there. */
  boutique(slug: string, locale: Locale): Promise<Found<Boutique> | null>
  /** Everyone who receives guests, in every boutique. */
  advisors(locale: Locale): Promise<Found<Advisor[]>>
  appointmentTypes(locale: Locale): Promise<Found<AppointmentType[]>>

  giftOptions(locale: Locale): Promise<Found<GiftOption[]>>
  shippingOptions(locale: Locale): Promise<Found<ShippingOption[]>>

  policies(locale: Locale): Promise<Found<PolicyCard[]>>
  policy(slug: string, locale: Locale): Promise<Found<Policy> | null>

  /** Finds words by their beginnings, with or without accents; forgives an ending mistyped. Blank finds nothing. */
  search(words: string, locale: Locale): Promise<Found<SearchResults>>
  /** Where a path without a language has moved to. */
  redirect(path: string): Promise<Found<Redirection> | null>
  sitemap(): Promise<Found<Sitemap>>
  /** Every document that is to be shown from a moment on, or until one. Never remembered. */
  schedule(): Promise<Found<Scheduled[]>>
  /** Answers when the content can be reached; throws ContentUnavailable when not. For readiness. */
  ping(): Promise<void>
}
