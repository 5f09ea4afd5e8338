import { defineField, defineType } from 'sanity'

export const priceType = defineType({
  name: 'price',
  title: 'Price',
  type: 'object',
  fields: [
    defineField({
      name: 'currency',
      title: 'Currency',
      type: 'string',
      options: { list: ['EUR', 'GBP', 'USD', 'AED'], layout: 'radio', direction: 'horizontal' },
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'unitAmount',
      title: 'Amount, in hundredths',
      type: 'number',
      description: 'Cents, pence or fils: 1840000 is eighteen thousand four hundred.',
      validation: (rule) => rule.required().integer().positive().max(99_999_999),
    }),
  ],
  preview: {
    select: { currency: 'currency', unitAmount: 'unitAmount' },
    prepare: ({ currency, unitAmount }) => ({
      title: `${String(currency)} ${(Number(unitAmount ?? 0) / 100).toLocaleString('en', { minimumFractionDigits: 2 })}`,
    }),
  },
})
