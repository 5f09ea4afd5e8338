import { defineArrayMember, defineField, defineType } from 'sanity'
import { describePrice } from '../../../inputs/price/describe-price.ts'
import { PriceList } from '../../../inputs/price/price-list.tsx'
import type { Price } from '../../../inputs/price/read-price.ts'
import { StockOfSku } from '../../../inputs/stock/stock-of-sku.tsx'
import { onePricePerCurrency } from '../../validation/product/one-price-per-currency.ts'
import { availabilities } from './availabilities.ts'

/** A combination of option values that is sold, with the SKU by which stock and orders refer to it. */
export const productVariantType = defineType({
  name: 'productVariant',
  title: 'Variant',
  type: 'object',
  fields: [
    defineField({
      name: 'sku',
      title: 'SKU',
      type: 'string',
      components: { field: StockOfSku },
      description: 'The name by which stock, orders and returns know it. It never changes once sold.',
      validation: (rule) => rule.required().regex(/^[A-Z0-9]+(?:-[A-Z0-9]+)*$/, { name: 'SKU' }),
    }),
    defineField({
      name: 'options',
      title: 'Choices',
      type: 'array',
      of: [defineArrayMember({ type: 'chosenOption' })],
      description: 'One choice of each option above. Empty for a piece that is made in one way.',
    }),
    defineField({
      name: 'prices',
      title: 'Prices',
      type: 'array',
      of: [defineArrayMember({ type: 'price' })],
      components: { input: PriceList },
      description: 'A market without a price is told that the piece is not sold there.',
      validation: (rule) => rule.required().min(1).custom(onePricePerCurrency),
    }),
    defineField({
      name: 'pictures',
      title: 'Pictures',
      type: 'array',
      of: [defineArrayMember({ type: 'picture' })],
    }),
    defineField({
      name: 'spin',
      title: 'Turn of this variant',
      type: 'spin',
      description: 'Empty where it is turned as the piece is.',
    }),
    defineField({
      name: 'materialVariant',
      title: 'Name in the model',
      type: 'string',
      description: 'As in the GLB, for example “rose-gold--tan-calf”.',
    }),
    defineField({
      name: 'availability',
      title: 'Availability',
      type: 'string',
      options: {
        list: [...availabilities],
        layout: 'radio',
      },
      initialValue: 'stock',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'leadTimeWeeks',
      title: 'Weeks in the workshop',
      type: 'number',
      hidden: ({ parent }) =>
        (parent as { availability?: string } | undefined)?.availability !== 'made-to-order',
      validation: (rule) => rule.integer().min(1).max(104),
    }),
    defineField({
      name: 'availableFrom',
      title: 'Not before',
      type: 'date',
      description: 'Until this day the choice is shown and cannot be taken.',
    }),
  ],
  preview: {
    select: { title: 'sku', prices: 'prices', media: 'pictures.0.asset' },
    prepare: ({ title, prices, media }) => ({
      title: String(title ?? 'A variant without a SKU'),
      subtitle: Object.values(Object(prices) as Record<string, Price>)
        .map(describePrice)
        .join(', '),
      media,
    }),
  },
})
