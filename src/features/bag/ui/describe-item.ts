import type { BagItem } from '../bag.ts'
import { describeChoices } from '../describe-choices.ts'
import { formatNumber } from '#i18n/format.ts'
import type { Locale } from '#i18n/locales.ts'
import { bagMessages } from '../messages/index.ts'

/** The details of a line in the bag: options, engraving, returnability, shipping time. */
export function describeItem(
  { variant, engravingText, engravingFace }: BagItem,
  locale: Locale,
): readonly string[] {
  if (!variant) return []
  const words = bagMessages(locale).line
  const { returnRule, availability, leadTimeWeeks, editionSize } = variant
  const returnability = {
    standard: words.returnable(returnRule.days),
    unopened: words.unopened(returnRule.days),
    none: words.kept,
  }[returnRule.kind]
  const shipping =
    leadTimeWeeks !== null && availability === 'made-to-order'
      ? words.madeIn(leadTimeWeeks)
      : words.leavesSoon
  return [
    describeChoices(variant),
    ...(editionSize === null ? [] : [words.edition(formatNumber(locale, editionSize))]),
    engravingText === null
      ? returnability
      : words.engraved(engravingText, variant.engraving?.place ?? '', engravingFace ?? 'roman'),
    shipping,
  ]
}

/** The message of a line's problem. */
export function describeProblem({ problem, available }: BagItem, locale: Locale): string | undefined {
  if (problem === null) return undefined
  const sentence = bagMessages(locale).problem[problem]
  return typeof sentence === 'string' ? sentence : sentence(formatNumber(locale, available ?? 0))
}
