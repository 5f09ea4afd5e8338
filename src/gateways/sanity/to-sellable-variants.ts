import type { SellableVariant } from '#content/sellable-variant.ts'
import { ruleFor } from '#content/engraving-rule.ts'
import type { Simplified } from '#content/simplified.ts'
import type { VariantsQueryResult } from '#content/types.gen.ts'

type Product = Simplified<VariantsQueryResult[number]>

/** One entry for each requested SKU that is still sold, in the requested order. */
export function toSellableVariants(products: readonly Product[], skus: readonly string[]): SellableVariant[] {
  const bySku = new Map(
    products.flatMap((product) => product.variants.map((one) => [one.sku, settle(product, one)])),
  )
  return skus.flatMap((sku) => bySku.get(sku) ?? [])
}

function settle(product: Product, one: Product['variants'][number]): SellableVariant {
  return {
    sku: one.sku,
    productId: product._id,
    name: product.name,
    slug: product.slug,
    kind: product.kind,
    options: product.options.flatMap((option) => {
      const chosen = one.options.find((choice) => choice.option === option.key)
      const value = option.values.find(({ key }) => key === chosen?.value)
      return value
        ? { option: option.key, optionTitle: option.title, value: value.key, valueTitle: value.title }
        : []
    }),
    price: one.price,
    engraving: product.engraving && ruleFor(product.engraving, one.options),
    returnRule: product.returnRule,
    picture: one.pictures[0] ?? product.picture ?? product.hero,
    availability: one.availability,
    leadTimeWeeks: one.leadTimeWeeks,
    availableFrom: one.availableFrom,
    editionSize: product.editionSize,
    materialVariant: one.materialVariant,
    hsCode: product.hsCode,
    taxCode: product.taxCode,
  }
}
