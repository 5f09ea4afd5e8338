import { findBag, readLines } from '#features/bag/index.ts'
import type { ProductCard } from '#content/documents.ts'
import { readSearchText } from '#features/search/index.ts'
import { maxProducts } from './booking-query.ts'

/** Which products to read for a booking: the chosen ones, those in the bag, and those of a search. */
export interface RequestedProducts {
  /** Slugs from the URL or the form. */
  readonly chosen: readonly string[]
  readonly bagToken: string | undefined
  /** The search query; empty for no search. */
  readonly words: string
}

/** The result of a search: the first products and the total number. */
export interface FoundProducts {
  readonly words: string
  readonly products: readonly ProductCard[]
  readonly total: number
}

export interface BookingProducts {
  /** The chosen products that exist, in the order of the choice. */
  readonly chosen: readonly ProductCard[]
  /** The products in the bag that are not chosen. */
  readonly inBag: readonly ProductCard[]
  readonly found: FoundProducts | null
}

/** The maximum number of products offered from the bag. */
const maxFromBag = 8

type Locals = Pick<App.Locals, 'app' | 'locale'>

/** Reads the products that a booking offers. */
export async function readProducts(locals: Locals, asked: RequestedProducts): Promise<BookingProducts> {
  const { app, locale } = locals
  const slugs = [...new Set(asked.chosen)].slice(0, maxProducts)
  const [chosen, inBag, found] = await Promise.all([
    slugs.length === 0 ? { data: [] } : app.content.productCards(slugs, locale),
    readFromBag(locals, asked.bagToken),
    findProducts(locals, asked.words),
  ])
  const isNew = ({ slug }: ProductCard) => !chosen.data.some((known) => known.slug === slug)
  return { chosen: chosen.data, inBag: inBag.filter(isNew), found }
}

/** Searches products; null for an empty query. */
export async function findProducts({ app, locale }: Locals, typed: string): Promise<FoundProducts | null> {
  const { words } = readSearchText(new URLSearchParams({ q: typed }))
  if (words === '') return null
  const { items, total } = (await app.content.findProducts(words, locale)).data
  return { words, products: items, total }
}

async function readFromBag({ app, locale }: Locals, token: string | undefined) {
  const bag = await findBag(app.db, token, app.clock.now())
  const lines = bag ? await readLines(app.db, bag.id) : []
  const skus = [...new Set(lines.map(({ sku }) => sku))]
  if (skus.length === 0) return []
  const variants = await app.content.variants(skus, locale)
  const slugs = [...new Set(variants.data.map(({ slug }) => slug))].slice(0, maxFromBag)
  return (await app.content.productCards(slugs, locale)).data
}
