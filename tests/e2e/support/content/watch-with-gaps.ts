import { connect } from '../../../../src/db/connect.ts'
import { seedStock } from '../../../../src/features/stock/seed-stock.ts'
import { fieldsOf, lakeClient } from './lake-client.ts'

interface Variant {
  readonly sku: string
}

/**
 * Publishes a copy of the Méridienne that is not made in yellow gold with moss calf and is sold out in steel with ink
 * calf. Returns its path and a function that deletes it.
 */
export async function publishWatchWithGaps(): Promise<{ address: string; withdraw(): Promise<void> }> {
  const mark = crypto.randomUUID().slice(0, 8)
  const watch = await fieldsOf<{ variants: Variant[] }>('product-meridienne')
  const slug = `odd-watch-${mark}`
  const skuOf = (sku: string) => sku.replace('MER', `ODD-${mark.toUpperCase()}`)
  const variants = watch.variants
    .filter(({ sku }) => sku !== 'MER-YG-MOS')
    .map((variant) => ({
      ...variant,
      sku: skuOf(variant.sku),
      ...(variant.sku === 'MER-ST-INK' && { availability: 'stock' }),
    }))
  const connection = await connect(process.env['E2E_DATABASE_URL'] ?? '')
  await seedStock(connection.db, { [skuOf('MER-ST-INK')]: 0 })
  await connection.close()
  const _id = `product-${slug}`
  const fields = { ...watch, slug: { _type: 'slug', current: slug }, variants }
  await lakeClient().create({ _id, _type: 'product', ...fields })
  return { address: `/products/${slug}`, withdraw: async () => void (await lakeClient().delete(_id)) }
}
