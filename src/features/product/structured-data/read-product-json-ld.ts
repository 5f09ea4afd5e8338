import { firstShippingOption } from '#features/bag/index.ts'
import { crumbsJsonLd, layoutDataOf } from '#features/navigation/index.ts'
import type { Product } from '#content/documents.ts'
import type { Choice } from '../choice/choose-variant.ts'
import { productCrumbs } from './product-crumbs.ts'
import { productJsonLd } from './product-json-ld.ts'

/** The structured data of a product's page, with the cache tags of the content read for it. */
export async function readProductJsonLd(
  locals: App.Locals,
  product: Product,
  choice: Choice,
  available: ReadonlyMap<string, number>,
) {
  const { app, locale } = locals
  const { data, tags } = await app.content.shippingOptions(locale)
  const { name: houseName } = await layoutDataOf(locals)
  const shipping = firstShippingOption(data, locale)
  const jsonLd = [
    productJsonLd(locals, product, choice, { available, shipping, houseName }),
    crumbsJsonLd(app.env.SITE_URL, productCrumbs(product, locale)),
  ]
  return { jsonLd, tags }
}
