import { breadcrumbsJsonLd, layoutDataOf } from '#features/navigation/index.ts'
import type { Product } from '#content/documents.ts'
import type { Choice } from '../choice/choose-variant.ts'
import { productBreadcrumbs } from './product-breadcrumbs.ts'
import { productJsonLd } from './product-json-ld.ts'

/** The structured data of a product's page. */
export async function readProductJsonLd(
  locals: App.Locals,
  product: Product,
  choice: Choice,
  available: ReadonlyMap<string, number>,
) {
  const { app, locale } = locals
  const { name: houseName } = await layoutDataOf(locals)
  return [
    productJsonLd(locals, product, choice, { available, houseName }),
    breadcrumbsJsonLd(app.env.SITE_URL, productBreadcrumbs(product, locale)),
  ]
}
