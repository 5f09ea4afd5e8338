import type { SellableVariant } from '#content/sellable-variant.ts'
import { joinTitles } from '#i18n/join-titles.ts'

/** The titles of the chosen options, "Rose gold, tan calf"; without options, the kind of product. */
export function describeChoices({ options, kind }: SellableVariant): string {
  return joinTitles(options.map(({ valueTitle }) => valueTitle)) || kind
}
