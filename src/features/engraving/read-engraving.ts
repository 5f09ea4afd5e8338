import type { Engraving, Product, ProductVariant } from '#content/documents.ts'
import { ruleFor } from '#content/engraving-rule.ts'
import { type Locale, localePath } from '#i18n/locales.ts'

/** An engraving to preview: the text and the variant. */
export interface RequestedEngraving {
  readonly product: Product
  readonly variant: ProductVariant
  readonly engraving: Engraving
  readonly text: string
  readonly face: string | undefined
  /** The URL of the product's page, with the text in the field. */
  readonly href: (locale: Locale) => string
}

/** The longest text that is read from a URL; far more than any rule allows. */
const longestText = 200

/** The engraving that a URL describes; undefined when the product cannot be engraved. */
export function readEngraving(
  product: Product,
  { sku, text, face }: { readonly sku: string; readonly text: string; readonly face: string },
): RequestedEngraving | undefined {
  const variant = product.variants.find((one) => one.sku === sku) ?? product.variants[0]
  if (!product.engraving || !variant) return undefined
  const shortened = text.slice(0, longestText)
  return {
    product,
    variant,
    engraving: ruleFor(product.engraving, variant.options),
    text: shortened,
    face: face === '' ? undefined : face,
    href(locale) {
      const parameters = new URLSearchParams(variant.options.map(({ option, value }) => [option, value]))
      if (shortened !== '') parameters.set('engraving', shortened)
      if (face !== '') parameters.set('face', face)
      const query = parameters.toString()
      return `${localePath(locale, `/products/${product.slug}`)}${query && `?${query}`}#choose`
    },
  }
}
