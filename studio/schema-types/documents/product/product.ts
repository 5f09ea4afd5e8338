import { DiamondIcon } from '@sanity/icons/Diamond'
import { defineType } from 'sanity'
import { productCommerceFields } from './product-commerce-fields.ts'
import { productIdentityFields } from './product-identity-fields.ts'
import { productWordsFields } from './product-words-fields.ts'

/** A product: identity, commerce data, texts and relations, one group of fields each. */
export const productType = defineType({
  name: 'product',
  title: 'Piece',
  type: 'document',
  icon: DiamondIcon,
  groups: [
    { name: 'identity', title: 'The piece', default: true },
    { name: 'commerce', title: 'Choices and prices' },
    { name: 'words', title: 'Words' },
    { name: 'around', title: 'Around it' },
  ],
  fields: [...productIdentityFields, ...productCommerceFields, ...productWordsFields],
  orderings: [
    { title: 'By name', name: 'name', by: [{ field: 'name', direction: 'asc' }] },
    { title: 'Changed last', name: 'changed', by: [{ field: '_updatedAt', direction: 'desc' }] },
  ],
  preview: {
    select: { title: 'name', kind: 'kind.en', variants: 'variants', media: 'hero.asset' },
    prepare: ({ title, kind, variants, media }) => {
      const count = Object.keys(Object(variants)).length
      return {
        title: String(title ?? 'A piece without a name'),
        subtitle: [kind, count > 1 ? `${count} variants` : undefined].filter(Boolean).join(', '),
        media,
      }
    },
  },
})
