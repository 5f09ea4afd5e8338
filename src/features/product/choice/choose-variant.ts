import type { Product, ProductVariant } from '#content/documents.ts'

/** The variant an address means, and the value it has for each option. */
export interface Choice {
  readonly variant: ProductVariant
  readonly values: Readonly<Record<string, string>>
}

function valuesOf(variant: ProductVariant): Record<string, string> {
  return Object.fromEntries(variant.options.map(({ option, value }) => [option, value]))
}

/**
 * The variant that has the most of the wanted values, the first of equals; `firmly` names an option that must not give way.
 * Values nobody offers are as if they had not been said, so every address of a piece shows a piece that exists.
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

/** What an address says was chosen: `?metal=steel&strap=ink-calf`. */
export function readChoice(
  product: Pick<Product, 'options'>,
  parameters: URLSearchParams,
): Record<string, string | undefined> {
  return Object.fromEntries(product.options.map(({ key }) => [key, parameters.get(key) ?? undefined]))
}

/** Whether every value that an address asks for is one of the product's. */
export function isOffered(
  product: Pick<Product, 'options'>,
  wanted: Readonly<Record<string, string | undefined>>,
): boolean {
  return product.options.every(({ key, values }) => {
    const value = wanted[key]
    return !value || values.some((offered) => offered.key === value)
  })
}

/** A choice as an address says it, options in the order of choosing; empty for a piece made in one way. */
export function writeChoice(product: Pick<Product, 'options'>, values: Choice['values']): string {
  const parameters = new URLSearchParams()
  for (const { key } of product.options) {
    const value = values[key]
    if (value !== undefined) parameters.set(key, value)
  }
  const text = parameters.toString()
  return text === '' ? '' : `?${text}`
}
