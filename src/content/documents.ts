import type { Simplified } from './simplified.ts'
import type {
  AppointmentTypesQueryResult,
  BoutiqueQueryResult,
  BoutiquesQueryResult,
  CareGuidesQueryResult,
  CollectionPageQueryResult,
  CollectionQueryResult,
  CollectionsQueryResult,
  GiftOptionsQueryResult,
  HomeQueryResult,
  HouseQueryResult,
  MaterialsQueryResult,
  PoliciesQueryResult,
  PolicyQueryResult,
  ProductCardsQueryResult,
  ProductQueryResult,
  RedirectQueryResult,
  ScheduleQueryResult,
  SearchQueryResult,
  ShippingOptionsQueryResult,
  SitemapCountsQueryResult,
  SitemapFileQueryResult,
  StoriesQueryResult,
  StoryQueryResult,
} from './types.gen.ts'

// The results of the queries. Every text is already in the visitor's language.
export type HouseProfile = Simplified<NonNullable<HouseQueryResult>>
export type HomePage = Simplified<NonNullable<HomeQueryResult>>
export type HomeSection = HomePage['sections'][number]
export type CollectionCard = Simplified<CollectionsQueryResult['items'][number]>
/** The filters of a collection. The key of a kind is its English name in lower case. */
export interface CollectionFilters {
  readonly kinds: readonly { readonly key: string; readonly title: string }[]
  readonly materials: readonly Material[]
  readonly availabilities: readonly Availability[]
}
type WholeCollection = Simplified<NonNullable<CollectionQueryResult>>
/** A collection without its products, which are read a page at a time. */
export type Collection = Omit<WholeCollection, 'shown' | 'kinds' | 'materials' | 'availabilities'> & {
  readonly filters: CollectionFilters
}
export type CollectionPage = Simplified<NonNullable<CollectionPageQueryResult>>
export type Material = Simplified<MaterialsQueryResult[number]>
export type ProductCard = Simplified<ProductCardsQueryResult[number]>
export type Product = Simplified<NonNullable<ProductQueryResult>>
export type ProductVariant = Product['variants'][number]
export type Availability = ProductVariant['availability']
export type Engraving = NonNullable<Product['engraving']>
export type ReturnRule = Product['returnRule']
export type StoryCard = Simplified<StoriesQueryResult['items'][number]>
export type Story = Simplified<NonNullable<StoryQueryResult>>
/** One block of Portable Text: a text block or one of our block types (plate, margin note, pull quote, timeline …). */
export type BodyBlock = Story['body'][number]
export type BoutiqueCard = Simplified<BoutiquesQueryResult['items'][number]>
export type Boutique = Simplified<NonNullable<BoutiqueQueryResult>>
/** Local times in the boutique's time zone, such as `10:00` to `19:00`, on each of the days. */
export type OpeningHours = BoutiqueCard['openingHours'][number]
export type OpeningException = BoutiqueCard['exceptions'][number]
export type Advisor = Boutique['advisors'][number]
export type AppointmentType = Simplified<AppointmentTypesQueryResult[number]>
export type GiftOption = Simplified<GiftOptionsQueryResult[number]>
export type ShippingOption = Simplified<ShippingOptionsQueryResult[number]>
export type PolicyCard = Simplified<PoliciesQueryResult[number]>
export type Policy = Simplified<NonNullable<PolicyQueryResult>>
export type SearchResults = Simplified<SearchQueryResult>
export type Redirection = Simplified<NonNullable<RedirectQueryResult>>
/** The `publishAt` and `unpublishAt` of a document; null when not set. */
export type Scheduled = Simplified<ScheduleQueryResult[number]>
export type CareGuide = CareGuidesQueryResult['items'][number]
export type SitemapCounts = SitemapCountsQueryResult
export type SitemapEntry = Simplified<SitemapFileQueryResult[number]>
