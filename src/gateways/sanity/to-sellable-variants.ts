import type { SellableVariant } from '#content/sellable-variant.ts'
import { ruleFor } from '#content/engraving-rule.ts'
import type { Settled } from '#content/settled.ts'
import type { VariantsQueryResult } from '#content/types.gen.ts'

type Piece = Settled<VariantsQueryResult[number]>

/** One entry for each requested SKU that is still sold, in the requested order. */
export function toSellableVariants(pieces: readonly Piece[], skus: readonly string[]): SellableVariant[] {
  const bySku = new Map(pieces.flatMap((piece) => piece.variants.map((one) => [one.sku, settle(piece, one)])))
  return skus.flatMap((sku) => bySku.get(sku) ?? [])
}

function settle(piece: Piece, one: Piece['variants'][number]): SellableVariant {
  return {
    sku: one.sku,
    productId: piece._id,
    name: piece.name,
    slug: piece.slug,
    kind: piece.kind,
    options: piece.options.flatMap((option) => {
      const chosen = one.options.find((choice) => choice.option === option.key)
      const value = option.values.find(({ key }) => key === chosen?.value)
      return value
        ? { option: option.key, optionTitle: option.title, value: value.key, valueTitle: value.title }
        : []
    }),
    price: one.price,
    engraving: piece.engraving && ruleFor(piece.engraving, one.options),
    returnRule: piece.returnRule,
    picture: one.pictures[0] ?? piece.picture ?? piece.hero,
    availability: one.availability,
    leadTimeWeeks: one.leadTimeWeeks,
    availableFrom: one.availableFrom,
    editionSize: piece.editionSize,
    materialVariant: one.materialVariant,
    hsCode: piece.hsCode,
    taxCode: piece.taxCode,
  }
}
