import { TrolleyIcon } from '@sanity/icons/Trolley'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { PriceList } from '../../inputs/price/price-list.tsx'
import { onePricePerCurrency } from '../validation/product/one-price-per-currency.ts'

/** A shipping rate of checkout; `minDays` and `maxDays` are the delivery estimate in business days. */
export const shippingOptionType = defineType({
  name: 'shippingOption',
  title: 'Carriage',
  type: 'document',
  icon: TrolleyIcon,
  fields: [
    defineField({
      name: 'key',
      title: 'Key',
      type: 'string',
      description: 'By which orders know it: “named-morning”. It never changes once used.',
      validation: (rule) => rule.required().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { name: 'key' }),
    }),
    defineField({
      name: 'title',
      title: 'Title',
      type: 'localeString',
      validation: (rule) => rule.required(),
    }),
    defineField({ name: 'note', title: 'Note', type: 'localeString' }),
    defineField({
      name: 'prices',
      title: 'Prices',
      type: 'array',
      of: [defineArrayMember({ type: 'price' })],
      components: { input: PriceList },
      description: 'Empty when carriage is free.',
      validation: (rule) => rule.custom(onePricePerCurrency),
    }),
    defineField({
      name: 'minDays',
      title: 'Days at least',
      type: 'number',
      validation: (rule) => rule.required().integer().min(0).max(90),
    }),
    defineField({
      name: 'maxDays',
      title: 'Days at most',
      type: 'number',
      validation: (rule) =>
        rule
          .required()
          .integer()
          .max(120)
          .custom((most, { document }) => {
            const least = document?.['minDays']
            return typeof least !== 'number' || (most ?? least) >= least || 'Fewer than the least.'
          }),
    }),
    defineField({
      name: 'countries',
      title: 'Countries',
      type: 'array',
      of: [
        defineArrayMember({
          type: 'string',
          validation: (rule) => rule.regex(/^[A-Z]{2}$/, { name: 'country' }),
        }),
      ],
      description: 'Two letters each. Empty: wherever the market delivers.',
      validation: (rule) => rule.unique(),
    }),
    defineField({
      name: 'order',
      title: 'Place in the list',
      type: 'number',
      validation: (rule) => rule.required().integer().min(1),
    }),
  ],
  preview: { select: { title: 'title.en', subtitle: 'note.en' } },
})
