import type { Engraving, Product, ProductVariant } from '#content/documents.ts'
import { ruleFor } from '#content/engraving-rule.ts'
import { type Locale, localePath } from '#i18n/locales.ts'

/** A piece on the engraver's desk: what is to be cut into which of its variants. */
export interface EngravingAsked {
  readonly product: Product
  readonly variant: ProductVariant
  readonly engraving: Engraving
  readonly text: string
  readonly face: string | undefined
  /** The piece's own page, with the words still in the field. */
  readonly href: (locale: Locale) => string
}

/** Longest text that is read from an address: far more than any piece takes. */
const longestText = 200

/** What an address asks to see engraved, by the rule of the materials it names; undefined where nothing can be written. */
export function readEngraving(
  product: Product,
  { sku, text, face }: { readonly sku: string; readonly text: string; readonly face: string },
): EngravingAsked | undefined {
  const variant = product.variants.find((one) => one.sku === sku) ?? product.variants[0]
  if (!product.engraving || !variant) return undefined
  const written = text.slice(0, longestText)
  return {
    product,
    variant,
    engraving: ruleFor(product.engraving, variant.options),
    text: written,
    face: face === '' ? undefined : face,
    href(locale) {
      const parameters = new URLSearchParams(variant.options.map(({ option, value }) => [option, value]))
      if (written !== '') parameters.set('engraving', written)
      if (face !== '') parameters.set('face', face)
      const query = parameters.toString()
      return `${localePath(locale, `/products/${product.slug}`)}${query && `?${query}`}#choose`
    },
  }
}
