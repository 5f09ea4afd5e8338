import type { SellableVariant } from '#content/sellable-variant.ts'
import { joinTitles } from '#i18n/join-titles.ts'

/** The chosen options in words, "Rose gold, tan calf"; the kind of product where it has no options. */
export function describeChoices({ options, kind }: SellableVariant): string {
  return joinTitles(options.map(({ valueTitle }) => valueTitle)) || kind
}
