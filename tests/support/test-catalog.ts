import type { Content } from '#content/content.ts'
import type { GiftOption, ShippingOption } from '#content/documents.ts'
import type { SellableVariant } from '#content/sellable-variant.ts'
import type { Locale } from '#i18n/locales.ts'
import type { Currency, Money } from '#shared/money.ts'

type Prices = Readonly<Partial<Record<Currency, number>>>

/** A variant as a test defines it. Its texts get the language code of the locale. */
export interface TestProduct extends Partial<Omit<SellableVariant, 'price' | 'sku' | 'engraving'>> {
  readonly sku: string
  readonly prices: Prices
  readonly engraving?: { readonly maxLength: number; readonly prices: Prices }
}

const picture = { path: '', color: null, hotspot: null, crop: null, alt: 'A piece', caption: null }

function priced(prices: Prices, { currency }: Locale): Money | null {
  const amount = prices[currency]
  return amount === undefined ? null : { amount, currency }
}

const localized = (text: string, { language }: Locale) => (language === 'en' ? text : `${text} (${language})`)

interface TestOption {
  readonly kind: GiftOption['kind']
  readonly key: string
  readonly prices?: Prices
  readonly maxInitials?: number
}

const giftOptions: readonly TestOption[] = [
  { kind: 'box', key: 'green' },
  { kind: 'box', key: 'bone', prices: { EUR: 14_000, GBP: 12_300, USD: 14_700, AED: 60_000 } },
  { kind: 'paper', key: 'rosette' },
  { kind: 'paper', key: 'marbled', prices: { EUR: 1800 } },
  { kind: 'ribbon', key: 'ivory' },
  { kind: 'seal', key: 'oxblood', maxInitials: 3 },
  { kind: 'seal', key: 'none' },
  { kind: 'card', key: 'card' },
]

/** The content that a purchase needs, in memory. A test may change `products` and `ways`. */
export interface TestCatalog extends Pick<Content, 'variants' | 'giftOptions' | 'shippingOptions'> {
  products: readonly TestProduct[]
  ways: readonly { key: string; prices: Prices; countries: string[] }[]
}

/** A catalog of these products, with eight gift options and two shipping options. */
export function createTestCatalog(products: readonly TestProduct[]): TestCatalog {
  return {
    products,
    ways: [
      { key: 'courier', prices: {}, countries: [] },
      { key: 'by-hand', prices: { EUR: 9000, USD: 9500 }, countries: [] },
    ],
    async variants(skus, locale) {
      const known = skus.flatMap((sku) => this.products.find((product) => product.sku === sku) ?? [])
      const data = known.map(({ prices, engraving, ...product }): SellableVariant => {
        return {
          productId: `product-${product.sku.toLowerCase()}`,
          slug: product.sku.toLowerCase(),
          kind: localized('Object', locale),
          options: [],
          engraving: engraving
            ? {
                maxLength: engraving.maxLength,
                alphabets: ['latin'],
                place: localized('case back', locale),
                price: priced(engraving.prices, locale),
                faces: ['roman', 'italic'],
                limits: [],
                node: null,
                on: null,
              }
            : null,
          returnRule: { kind: 'standard', days: 30, note: localized('Thirty days.', locale) },
          picture,
          availability: 'stock',
          leadTimeWeeks: null,
          availableFrom: null,
          editionSize: null,
          materialVariant: null,
          hsCode: null,
          taxCode: null,
          ...product,
          name: localized(product.name ?? product.sku, locale),
          price: priced(prices, locale),
        }
      })
      return { data, tags: [] }
    },
    async giftOptions(locale) {
      const data = giftOptions.map(({ kind, key, prices, maxInitials }, order): GiftOption => {
        return {
          _id: `gift-${kind}-${key}`,
          kind,
          key,
          title: localized(`${key} ${kind}`, locale),
          note: null,
          swatch: key,
          price: prices ? priced(prices, locale) : null,
          isComplimentary: prices === undefined,
          maxInitials: maxInitials ?? null,
          picture: null,
          order,
        }
      })
      return { data, tags: [] }
    },
    async shippingOptions(locale) {
      const data = this.ways.map(({ key, prices, countries }, order): ShippingOption => {
        const isComplimentary = Object.keys(prices).length === 0
        const price = priced(prices, locale)
        const title = localized(key, locale)
        return {
          _id: `shipping-${key}`,
          key,
          title,
          note: null,
          price,
          isComplimentary,
          minDays: 2,
          maxDays: 4,
          countries,
          order,
        }
      })
      return { data, tags: [] }
    },
  }
}
