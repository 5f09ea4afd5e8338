import type { Product, ProductVariant } from '#content/documents.ts'

/** A variant and its value for each option. */
export interface Choice {
  readonly variant: ProductVariant
  readonly values: Readonly<Record<string, string>>
}

function valuesOf(variant: ProductVariant): Record<string, string> {
  return Object.fromEntries(variant.options.map(({ option, value }) => [option, value]))
}

/**
 * The variant with the most of the wanted values, the first among equals. `firmly` names an option whose value has priority.
 * Unknown values are ignored, so every URL of a product shows an existing variant.
 */
export function chooseVariant(
  product: Pick<Product, 'variants'>,
  wanted: Readonly<Record<string, string | undefined>>,
  firmly?: string,
): Choice | undefined {
  let best: { variant: ProductVariant; agreement: number } | undefined
  for (const variant of product.variants) {
    const agreement = variant.options.reduce(
      (sum, { option, value }) => sum + (wanted[option] === value ? (option === firmly ? 100 : 1) : 0),
      0,
    )
    if (!best || agreement > best.agreement) best = { variant, agreement }
  }
  return best && { variant: best.variant, values: valuesOf(best.variant) }
}

/** The options in a URL: `?metal=steel&strap=ink-calf`. */
export function readChoice(
  product: Pick<Product, 'options'>,
  parameters: URLSearchParams,
): Record<string, string | undefined> {
  return Object.fromEntries(product.options.map(({ key }) => [key, parameters.get(key) ?? undefined]))
}

/** Whether the product has every value in the URL. */
export function isOffered(
  product: Pick<Product, 'options'>,
  wanted: Readonly<Record<string, string | undefined>>,
): boolean {
  return product.options.every(({ key, values }) => {
    const value = wanted[key]
    return !value || values.some((offered) => offered.key === value)
  })
}

/** A choice as a query string, in the order of the options; empty for a product without options. */
export function writeChoice(product: Pick<Product, 'options'>, values: Choice['values']): string {
  const parameters = new URLSearchParams()
  for (const { key } of product.options) {
    const value = values[key]
    if (value !== undefined) parameters.set(key, value)
  }
  const text = parameters.toString()
  return text === '' ? '' : `?${text}`
}
