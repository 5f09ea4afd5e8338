import { type Choice, writeChoice } from './choose-variant.ts'
import { standingOf, type VariantStanding } from './variant-standing.ts'
import { sharedPicture } from '#components/picture/shared-picture.ts'
import type { Product, ProductVariant } from '#domain/content/documents.ts'
import { localePath } from '#i18n/locales.ts'
import type { JsonLd } from '#layouts/json-ld.ts'

const availability: Record<VariantStanding['kind'], string> = {
  stock: 'https://schema.org/InStock',
  'made-to-order': 'https://schema.org/MadeToOrder',
  later: 'https://schema.org/PreOrder',
  'none-left': 'https://schema.org/OutOfStock',
  'not-sold-here': 'https://schema.org/OutOfStock',
}

/** The piece and its variants as schema.org names them, with what each costs in this market and whether it may come back. */
export function productJsonLd(
  { house, locale }: Pick<App.Locals, 'house' | 'locale'>,
  product: Product,
  available: ReadonlyMap<string, number>,
): JsonLd {
  const absolute = (path: string) => new URL(path, house.env.SITE_URL).href
  const page = absolute(localePath(locale, `/products/${product.slug}`))
  const today = house.clock.now().toZonedDateTimeISO('UTC').toPlainDate()
  const returns = returnPolicy(product, locale.countries)
  const returnsId = `${page}#returns`
  const valuesOf = (variant: ProductVariant): Choice['values'] =>
    Object.fromEntries(variant.options.map(({ option, value }) => [option, value]))

  const variants = product.variants.map((variant, index) => {
    const address = `${page}${writeChoice(product, valuesOf(variant))}`
    return {
      '@type': 'Product',
      sku: variant.sku,
      name: nameOf(product, variant),
      ...(variant.price && {
        offers: {
          '@type': 'Offer',
          url: address,
          price: (variant.price.amount / 100).toFixed(2),
          priceCurrency: variant.price.currency,
          availability: availability[standingOf(variant, today, available).kind],
          availabilityStarts: variant.availableFrom ?? undefined,
          hasMerchantReturnPolicy: index === 0 ? { '@id': returnsId, ...returns } : { '@id': returnsId },
        },
      }),
    }
  })
  const picture = sharedPicture(product.pictures[0] ?? product.hero)
  const about = {
    image: picture ? absolute(picture) : undefined,
    description: product.sentence,
    category: product.kind,
    url: page,
    brand: { '@id': absolute('/#house') },
  }
  const [only, ...others] = variants
  if (only && others.length === 0) return { ...only, ...about, name: product.name }
  return {
    '@type': 'ProductGroup',
    name: product.name,
    productGroupID: product.slug,
    ...about,
    variesBy: product.options.map(({ title }) => title),
    hasVariant: variants,
  }
}

function nameOf(product: Product, variant: ProductVariant): string {
  const titles = variant.options.map(
    ({ option, value }) =>
      product.options.find(({ key }) => key === option)?.values.find(({ key }) => key === value)?.title,
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
