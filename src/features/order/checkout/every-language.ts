import type { LocalizedText } from '#db/columns/snapshot.ts'
import type { Language, Locale } from '#i18n/locales.ts'
import type { Content } from '#content/content.ts'
import type { GiftOption, ShippingOption } from '#content/documents.ts'
import type { SellableVariant } from '#content/sellable-variant.ts'

type InEvery<Value> = Readonly<Record<Language, Value>>

/** The catalogue in every language. An order stores all of them, because staff may not read the customer's language. */
export interface EveryLanguage {
  readonly variants: InEvery<ReadonlyMap<string, SellableVariant>>
  readonly giftOptions: InEvery<readonly GiftOption[]>
  readonly shippingOptions: InEvery<readonly ShippingOption[]>
}

export function localized(inLanguage: (language: Language) => string): LocalizedText {
  return { en: inLanguage('en'), fr: inLanguage('fr'), fa: inLanguage('fa') }
}

/** Reads the catalogue in every language, with the prices of one market. Throws ContentUnavailable. */
export async function readInEveryLanguage(
  content: Pick<Content, 'variants' | 'giftOptions' | 'shippingOptions'>,
  skus: readonly string[],
  locale: Locale,
): Promise<EveryLanguage> {
  const inEvery = async <Value>(read: (locale: Locale) => Promise<Value>): Promise<InEvery<Value>> => {
    const [en, fr, fa] = await Promise.all([
      read({ ...locale, language: 'en' }),
      read({ ...locale, language: 'fr' }),
      read({ ...locale, language: 'fa' }),
    ])
    return { en, fr, fa }
  }
  const [variants, giftOptions, shippingOptions] = await Promise.all([
    inEvery(async (each) => {
      const { data } = await content.variants(skus, each)
      return new Map(data.map((variant) => [variant.sku, variant]))
    }),
    inEvery(async (each) => (await content.giftOptions(each)).data),
    inEvery(async (each) => (await content.shippingOptions(each)).data),
  ])
  return { variants, giftOptions, shippingOptions }
}
