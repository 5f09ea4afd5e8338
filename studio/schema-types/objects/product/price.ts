import { defineField, defineType } from 'sanity'
import { currencies, type Currency, toDecimal } from '../../../../src/shared/money.ts'

/** The amount in major units; `…` while the field has no valid value. */
const written = (amount: number, currency: Currency) =>
  Number.isSafeInteger(amount) && currencies.includes(currency) ? toDecimal({ amount, currency }) : '…'

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
      title: 'Amount, in minor units',
      type: 'number',
      description:
        'Cents, pence or fils: 1840000 EUR is €18,400.00. The yen has no decimals, the Kuwaiti dinar three.',
      validation: (rule) => rule.required().integer().positive().max(99_999_999),
    }),
  ],
  preview: {
    select: { currency: 'currency', unitAmount: 'unitAmount' },
    prepare: ({ currency, unitAmount }) => ({
      title: `${String(currency)} ${written(Number(unitAmount ?? 0), currency as Currency)}`,
    }),
  },
})
