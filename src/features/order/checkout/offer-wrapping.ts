import { type CheckoutGiftPart, type GiftPart, offeredOptions } from '#features/bag/index.ts'
import type { Locale } from '#i18n/locales.ts'
import type { GiftOption } from '#content/documents.ts'
import { type EveryLanguage, localized } from './every-language.ts'

/** A gift option as a part of a checkout, with its title in every language. */
export function toCheckoutPart(
  part: GiftPart,
  option: GiftOption,
  unitAmount: number,
  { giftOptions }: EveryLanguage,
): CheckoutGiftPart {
  const title = localized(
    (language) => giftOptions[language].find(({ _id }) => _id === option._id)?.title ?? option.title,
  )
  return { part, key: option.key, title, unitAmount }
}

/**
 * The wrapping that the customer can add on the Stripe page: the first box with a price in this market, with the
 * complimentary paper and ribbon. `null` if no box has a price.
 */
export function offerWrapping(
  everyLanguage: EveryLanguage,
  { language }: Locale,
): readonly CheckoutGiftPart[] | null {
  const options = everyLanguage.giftOptions[language]
  const box = offeredOptions(options, 'box').find(({ price }) => price !== null && price.amount > 0)
  if (!box?.price) return null
  const complimentary = (['paper', 'ribbon'] as const).flatMap((part) => {
    const option = offeredOptions(options, part).find(({ isComplimentary }) => isComplimentary)
    return option ? [toCheckoutPart(part, option, 0, everyLanguage)] : []
  })
  return [toCheckoutPart('box', box, box.price.amount, everyLanguage), ...complimentary]
}
