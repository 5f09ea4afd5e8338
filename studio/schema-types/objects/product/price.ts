import { defineField, defineType } from 'sanity'
import { AmountInput } from '../../../inputs/price/amount-input.tsx'
import { describePrice } from '../../../inputs/price/describe-price.ts'
import { maxUnitAmount } from '../../../inputs/price/parse-price.ts'
import { currencies } from '../../../../src/shared/money.ts'

/** An integer amount in the minor unit of its currency, as Stripe's `unit_amount`. The maximum is Stripe's. */
export const priceType = defineType({
  name: 'price',
  title: 'Price',
  type: 'object',
  fields: [
    defineField({
      name: 'currency',
      title: 'Currency',
      type: 'string',
      options: { list: [...currencies], layout: 'radio', direction: 'horizontal' },
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'unitAmount',
      title: 'Amount',
      type: 'number',
      components: { input: AmountInput },
      description: 'As it is written in the currency: “18,400.00”. It is stored in minor units.',
      validation: (rule) => rule.required().integer().positive().max(maxUnitAmount),
    }),
  ],
  preview: {
    select: { currency: 'currency', unitAmount: 'unitAmount' },
    prepare: (price) => ({ title: describePrice(price) }),
  },
})
