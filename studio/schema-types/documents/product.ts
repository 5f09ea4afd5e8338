import { defineType } from 'sanity'
import { productCommerceFields } from './product-commerce-fields.ts'
import { productIdentityFields } from './product-identity-fields.ts'
import { productWordsFields } from './product-words-fields.ts'

export const productType = defineType({
  name: 'product',
  title: 'Piece',
  type: 'document',
  icon: () => '◇',
  groups: [
    { name: 'identity', title: 'The piece', default: true },
    { name: 'commerce', title: 'Choices and prices' },
    { name: 'words', title: 'Words' },
    { name: 'around', title: 'Around it' },
  ],
  fields: [...productIdentityFields, ...productCommerceFields, ...productWordsFields],
  preview: { select: { title: 'name', subtitle: 'kind.en', media: 'hero.asset' } },
})
