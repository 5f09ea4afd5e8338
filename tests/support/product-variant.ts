import type { ProductVariant } from '#content/documents.ts'

/** A variant as a product page reads it, by default in stock at €7,900. */
export const productVariant = (change: Partial<ProductVariant> = {}): ProductVariant => ({
  sku: 'MER-ST-MOS',
  options: [],
  price: { amount: 790_000, currency: 'EUR' },
  pictures: [],
  spin: null,
  materialVariant: null,
  availability: 'stock',
  leadTimeWeeks: null,
  availableFrom: null,
  ...change,
})

/** A variant of a watch, by its metal and its strap. */
export const watchVariant = (metal: string, strap: string, sku = `${metal}-${strap}`): ProductVariant =>
  productVariant({
    sku,
    options: [
      { option: 'metal', value: metal },
      { option: 'strap', value: strap },
    ],
  })
