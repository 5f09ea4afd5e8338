import type { IdentifiedSanityDocumentStub } from '@sanity/client'
import { fieldsOf, lakeClient } from './lake-client.ts'

/** More products than one page of a collection shows. */
export const collectionSize = 30

interface ProductFields {
  readonly materialsUsed?: readonly { readonly _ref: string }[]
}

/** Publishes a collection of thirty products: copies of the compass of the seed, and every fifth of its writing paper. */
export async function publishLargeCollection(): Promise<void> {
  const [compass, paper] = await Promise.all([
    fieldsOf<ProductFields>('product-boussole-de-poche'),
    fieldsOf<ProductFields>('product-papier-du-train'),
  ])
  const collection = await fieldsOf('collection-writing-and-travel')
  const numbers = Array.from({ length: collectionSize }, (_, place) => place + 1)
  const id = (number: number) => `product-shelf-${String(number).padStart(2, '0')}`
  const products: IdentifiedSanityDocumentStub[] = numbers.map((number) => {
    const like = number % 5 === 0 ? paper : compass
    return {
      ...like,
      _id: id(number),
      _type: 'product',
      name: `Étagère ${number}`,
      slug: { _type: 'slug', current: `etagere-${number}` },
      variants: [
        {
          _key: 'only',
          _type: 'productVariant',
          sku: `SHELF-${number}`,
          options: [],
          prices: [{ _key: 'eur', _type: 'price', currency: 'EUR', unitAmount: 10_000 }],
          availability: 'stock',
        },
      ],
      options: [],
      related: [],
    }
  })
  const transaction = lakeClient().transaction()
  for (const product of products) transaction.createOrReplace(product)
  transaction.createOrReplace({
    ...collection,
    _id: 'collection-zz-long-shelf',
    _type: 'collection',
    title: { _type: 'localeString', en: 'The long shelf', fr: 'La longue étagère', fa: 'قفسهٔ بلند' },
    slug: { _type: 'slug', current: 'the-long-shelf' },
    products: numbers.map((number) => ({ _key: id(number), _type: 'reference', _ref: id(number) })),
  })
  await transaction.commit({ returnDocuments: false })
}
