import { findBag, readLines } from '#features/bag/index.ts'
import type { ProductCard } from '#content/documents.ts'
import { readWords } from '#features/search/index.ts'
import { mostPieces } from './booking-query.ts'

/** What a visitor may wish to see: what is chosen, what is in their bag, and what was looked for. */
export interface AskedPieces {
  /** Slugs, as the address or the form says them. */
  readonly chosen: readonly string[]
  readonly bagToken: string | undefined
  /** Words typed into the search; empty where nothing is looked for. */
  readonly words: string
}

/** What a search found: the first products, and how many there are. */
export interface FoundPieces {
  readonly words: string
  readonly products: readonly ProductCard[]
  readonly total: number
}

export interface BookingPieces {
  /** Those chosen that exist, in the order chosen. */
  readonly chosen: readonly ProductCard[]
  /** Those in the bag that are not chosen. */
  readonly inBag: readonly ProductCard[]
  readonly found: FoundPieces | null
}

/** As many products of a bag as are offered without being looked for. */
const mostFromBag = 8

type Locals = Pick<App.Locals, 'house' | 'locale'>

/** Reads the products that a booking offers; never more than are chosen, in the bag or found. */
export async function readPieces(locals: Locals, asked: AskedPieces): Promise<BookingPieces> {
  const { house, locale } = locals
  const slugs = [...new Set(asked.chosen)].slice(0, mostPieces)
  const [chosen, inBag, found] = await Promise.all([
    slugs.length === 0 ? { data: [] } : house.content.productCards(slugs, locale),
    readFromBag(locals, asked.bagToken),
    findPieces(locals, asked.words),
  ])
  const isNew = ({ slug }: ProductCard) => !chosen.data.some((known) => known.slug === slug)
  return { chosen: chosen.data, inBag: inBag.filter(isNew), found }
}

/** The products in which the words are found; null where there are none to look for. */
export async function findPieces({ house, locale }: Locals, typed: string): Promise<FoundPieces | null> {
  const { words } = readWords(new URLSearchParams({ q: typed }))
  if (words === '') return null
  const { items, total } = (await house.content.findProducts(words, locale)).data
  return { words, products: items, total }
}

async function readFromBag({ house, locale }: Locals, token: string | undefined) {
  const bag = await findBag(house.db, token, house.clock.now())
  const lines = bag ? await readLines(house.db, bag.id) : []
  const skus = [...new Set(lines.map(({ sku }) => sku))]
  if (skus.length === 0) return []
  const variants = await house.content.variants(skus, locale)
  const slugs = [...new Set(variants.data.map(({ slug }) => slug))].slice(0, mostFromBag)
  return (await house.content.productCards(slugs, locale)).data
}
