import { type CheckoutGiftPart, type GiftPart, offered } from '#features/bag/index.ts'
import type { Locale } from '#i18n/locales.ts'
import type { GiftOption } from '#content/documents.ts'
import { type EveryLanguage, localized } from './every-language.ts'

/** An option of the content as it stands in a checkout, named in every language of the house. */
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
 * The wrapping that may still be added on Stripe's page, for whoever forgot it: the first box that has a price here, in the
 * paper and with the ribbon that are ours to give. `null` where no box has a price.
 */
export function offerWrapping(
  everyLanguage: EveryLanguage,
  { language }: Locale,
): readonly CheckoutGiftPart[] | null {
  const options = everyLanguage.giftOptions[language]
  const box = offered(options, 'box').find(({ price }) => price !== null && price.amount > 0)
  if (!box?.price) return null
  const ours = (['paper', 'ribbon'] as const).flatMap((part) => {
    const option = offered(options, part).find(({ isComplimentary }) => isComplimentary)
    return option ? [toCheckoutPart(part, option, 0, everyLanguage)] : []
  })
  return [toCheckoutPart('box', box, box.price.amount, everyLanguage), ...ours]
}
