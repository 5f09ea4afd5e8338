import { type Choice, writeChoice } from '../choice/choose-variant.ts'
import { variantStatus, type VariantStatus } from '../choice/variant-status.ts'
import { organizationJsonLd } from '#features/navigation/index.ts'
import { linkPreviewPicture } from '#components/picture/link-preview-picture.ts'
import type { Product } from '#content/documents.ts'
import { localePath, type Locale } from '#i18n/locales.ts'
import type { JsonLd } from '#shared/text/json-ld.ts'
import { toDecimal } from '#shared/money.ts'

const availability: Record<VariantStatus['kind'], string> = {
  stock: 'https://schema.org/InStock',
  'made-to-order': 'https://schema.org/MadeToOrder',
  later: 'https://schema.org/PreOrder',
  'none-left': 'https://schema.org/OutOfStock',
  'not-sold-here': 'https://schema.org/OutOfStock',
}

interface Locals {
  readonly app: {
    readonly env: { readonly SITE_URL: string }
    readonly clock: { now(): Temporal.Instant }
  }
  readonly locale: Locale
}

interface OfferData {
  /** Stock that can be reserved, by SKU. */
  readonly available: ReadonlyMap<string, number>
  readonly houseName: string
}

/**
 * The shown variant with its offer in this market. Each variant has its own URL, so a page describes one variant and names
 * its product group. Shipping is described once, on the home page, because it is the same for all products.
 */
export function productJsonLd(
  { app, locale }: Locals,
  product: Product,
  { variant, values }: Choice,
  { available, houseName }: OfferData,
): JsonLd {
  const absolute = (path: string) => new URL(path, app.env.SITE_URL).href
  const page = absolute(localePath(locale, `/products/${product.slug}`))
  const today = app.clock.now().toZonedDateTimeISO('UTC').toPlainDate()
  const picture = linkPreviewPicture(variant.pictures[0] ?? product.pictures[0] ?? product.hero)
  return {
    '@type': 'Product',
    name: nameOf(product, values),
    sku: variant.sku,
    description: product.sentence,
    image: picture ? absolute(picture) : undefined,
    brand: organizationJsonLd(app.env.SITE_URL, houseName),
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
        itemCondition: 'https://schema.org/NewCondition',
        // No priceValidUntil: an editor may change the price on any day.
        availability: availability[variantStatus(variant, today, available).kind],
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
