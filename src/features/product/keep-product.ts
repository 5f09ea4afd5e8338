import type { AstroGlobal } from 'astro'
import type { Product } from '#content/documents.ts'
import { declareParameters, keepPage } from '#features/navigation/index.ts'
import { isOffered } from './choice/choose-variant.ts'

interface ProductPage {
  readonly product: Product
  readonly tags: readonly string[]
  /** What the address asks for, option by option. */
  readonly asked: Readonly<Record<string, string | undefined>>
  /** The text to engrave that the address carries. */
  readonly engraving: string
  readonly isRefused: boolean
  /** Seconds until the stock is asked again. */
  readonly maxAge: number | undefined
}

/**
 * Keeps a product's page under its options. What somebody wrote is theirs, so no cache keeps it; values that nobody offers
 * are not kept either, for there is no end of them.
 */
export async function keepProduct(
  page: Pick<AstroGlobal, 'cache' | 'locals' | 'response'>,
  { product, tags, asked, engraving, isRefused, maxAge }: ProductPage,
): Promise<void> {
  declareParameters(page, [...product.options.map(({ key }) => key), 'engraving'])
  if (isRefused || engraving) page.response.headers.set('Cache-Control', 'private, no-store')
  else if (isOffered(product, asked)) await keepPage(page, tags, maxAge)
}
