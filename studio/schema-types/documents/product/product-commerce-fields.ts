import { defineArrayMember, defineField } from 'sanity'
import { VariantGrid } from '../../../inputs/variants/grid/variant-grid.tsx'
import { distinctVariants } from '../../validation/product/distinct-variants.ts'

const group = 'commerce'

/** The fields that checkout uses: options, variants with prices, engraving, return rule and tax codes. */
export const productCommerceFields = [
  defineField({
    name: 'options',
    title: 'Options',
    type: 'array',
    of: [defineArrayMember({ type: 'productOption' })],
    group,
    description: 'What the customer chooses, in the order of choosing. Empty for a piece made in one way.',
    validation: (rule) =>
      rule.max(3).custom((options: { key?: string }[] | undefined) => {
        const keys = (options ?? []).map(({ key }) => key)
        return new Set(keys).size === keys.length || 'Two options share one key.'
      }),
  }),
  defineField({
    name: 'variants',
    title: 'Variants',
    type: 'array',
    of: [defineArrayMember({ type: 'productVariant' })],
    components: { input: VariantGrid },
    group,
    description: 'Every combination that is sold, each with its SKU and its prices.',
    validation: (rule) =>
      rule
        .required()
        .min(1)
        .custom((variants, { document }) =>
          distinctVariants(
            variants as Parameters<typeof distinctVariants>[0],
            document?.['options'] as Parameters<typeof distinctVariants>[1],
          ),
        ),
  }),
  defineField({
    name: 'engraving',
    title: 'Engraving',
    type: 'engraving',
    group,
    description: 'Empty when nothing can be written on it.',
  }),
  defineField({
    name: 'returnRule',
    title: 'Return rule',
    type: 'returnRule',
    group,
    validation: (rule) => rule.required(),
  }),
  defineField({ name: 'edition', title: 'Numbered edition', type: 'edition', group }),
  defineField({
    name: 'hsCode',
    title: 'Customs code',
    type: 'string',
    group,
    description: 'Six to ten digits of the Harmonized System.',
    validation: (rule) => rule.regex(/^\d{6,10}$/, { name: 'customs code' }),
  }),
  defineField({
    name: 'taxCode',
    title: 'Tax code',
    type: 'string',
    group,
    description: 'As Stripe Tax knows it: txcd_99999999.',
    validation: (rule) => rule.regex(/^txcd_\d{8}$/, { name: 'tax code' }),
  }),
]
