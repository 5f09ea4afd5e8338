import { type Choice, writeChoice } from './choose-variant.ts'
import { standingOf, type VariantStanding } from './variant-standing.ts'
import { sharedPicture } from '#components/picture/shared-picture.ts'
import type { Product } from '#domain/content/documents.ts'
import { localePath } from '#i18n/locales.ts'
import type { JsonLd } from '#shared/json-ld.ts'
import { toDecimal } from '#shared/money.ts'

const availability: Record<VariantStanding['kind'], string> = {
  stock: 'https://schema.org/InStock',
  'made-to-order': 'https://schema.org/MadeToOrder',
  later: 'https://schema.org/PreOrder',
  'none-left': 'https://schema.org/OutOfStock',
  'not-sold-here': 'https://schema.org/OutOfStock',
}

/**
 * The variant an address shows, with what it costs in this market and whether it may come back. Each variant has its own
 * address, so each page speaks of one and says which group it belongs to.
 */
export function productJsonLd(
  { house, locale }: Pick<App.Locals, 'house' | 'locale'>,
  product: Product,
  { variant, values }: Choice,
  available: ReadonlyMap<string, number>,
): JsonLd {
  const absolute = (path: string) => new URL(path, house.env.SITE_URL).href
  const page = absolute(localePath(locale, `/products/${product.slug}`))
  const today = house.clock.now().toZonedDateTimeISO('UTC').toPlainDate()
  const picture = sharedPicture(variant.pictures[0] ?? product.pictures[0] ?? product.hero)
  return {
    '@type': 'Product',
    name: nameOf(product, values),
    sku: variant.sku,
    description: product.sentence,
    image: picture ? absolute(picture) : undefined,
    brand: { '@id': absolute('/#house') },
    ...(product.variants.length > 1 && {
      isVariantOf: {
        '@type': 'ProductGroup',
        name: product.name,
        productGroupID: product.slug,
        variesBy: product.options.map(({ title }) => title),
      },
    }),
    ...(variant.price && {
      offers: {
        '@type': 'Offer',
        url: `${page}${writeChoice(product, values)}`,
        price: toDecimal(variant.price),
        priceCurrency: variant.price.currency,
        availability: availability[standingOf(variant, today, available).kind],
        availabilityStarts: variant.availableFrom ?? undefined,
        hasMerchantReturnPolicy: returnPolicy(product, locale.countries),
      },
    }),
  }
}

function nameOf(product: Product, values: Choice['values']): string {
  const titles = product.options.map(
    (option) => option.values.find(({ key }) => key === values[option.key])?.title,
  )
  return [product.name, ...titles.filter((title) => title !== undefined)].join(', ')
}

function returnPolicy({ returnRule }: Product, countries: readonly string[]) {
  const policy = { '@type': 'MerchantReturnPolicy', applicableCountry: countries }
  if (returnRule.kind === 'none') {
    return { ...policy, returnPolicyCategory: 'https://schema.org/MerchantReturnNotPermitted' }
  }
  return {
    ...policy,
    returnPolicyCategory: 'https://schema.org/MerchantReturnFiniteReturnWindow',
    merchantReturnDays: returnRule.days,
    returnMethod: ['https://schema.org/ReturnByMail', 'https://schema.org/ReturnInStore'],
    returnFees: 'https://schema.org/FreeReturn',
  }
}
