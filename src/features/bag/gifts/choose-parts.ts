import type { GiftPart } from './gift-parts.ts'
import { type Currency, money } from '#shared/money.ts'
import type { GiftOption } from '#content/documents.ts'
import type { ChosenPart } from './gift.ts'

/** The options of one part that are offered in the currency of the locale: with a price, or complimentary. */
export function offeredOptions(options: readonly GiftOption[], part: GiftPart): readonly GiftOption[] {
  return options.filter(
    ({ kind, price, isComplimentary }) => kind === part && (isComplimentary || price !== null),
  )
}

/** The option with a key and its price; undefined if it is not offered. */
export function choosePart(
  options: readonly GiftOption[],
  part: GiftPart,
  key: string,
  currency: Currency,
): ChosenPart | undefined {
  const option = offeredOptions(options, part).find((candidate) => candidate.key === key)
  return option && { part, option, amount: option.price ?? money(0, currency) }
}
