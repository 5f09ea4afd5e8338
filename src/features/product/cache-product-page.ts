import type { AstroGlobal } from 'astro'
import type { Product } from '#content/documents.ts'
import { declareParameters, cachePage } from '#features/navigation/index.ts'
import { isOffered } from './choice/choose-variant.ts'

interface ProductPage {
  readonly product: Product
  readonly tags: readonly string[]
  /** The options in the URL. */
  readonly asked: Readonly<Record<string, string | undefined>>
  /** The engraving's text in the URL. */
  readonly engraving: string
  readonly isRefused: boolean
  /** Seconds; stock is read again after that. */
  readonly maxAge: number | undefined
}

/**
 * Caches a product's page by its options. A page with a visitor's text is private and is not cached. A page with unknown
 * option values is not cached either, because their number is unlimited.
 */
export async function cacheProductPage(
  page: Pick<AstroGlobal, 'cache' | 'locals' | 'response'>,
  { product, tags, asked, engraving, isRefused, maxAge }: ProductPage,
): Promise<void> {
  declareParameters(page, [...product.options.map(({ key }) => key), 'engraving'])
  if (isRefused || engraving) page.response.headers.set('Cache-Control', 'private, no-store')
  else if (isOffered(product, asked)) await cachePage(page, tags, maxAge)
}
