import { PackageIcon } from '@sanity/icons/Package'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { onePricePerCurrency } from '../validation/product/one-price-per-currency.ts'

/** A part of the gift wrapping. `key` is stored in orders and names a material variant of the gift box model. */
export const giftOptionType = defineType({
  name: 'giftOption',
  title: 'Gift option',
  type: 'document',
  icon: PackageIcon,
  fields: [
    defineField({
      name: 'kind',
      title: 'Kind',
      type: 'string',
      options: { list: ['box', 'paper', 'ribbon', 'seal', 'card'], layout: 'radio', direction: 'horizontal' },
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'key',
      title: 'Key',
      type: 'string',
      description: 'The same as the material’s name in the model: “ivory”.',
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
      name: 'swatch',
      title: 'Swatch',
      type: 'string',
      validation: (rule) => rule.regex(/^[a-z-]+$/, { name: 'swatch' }),
    }),
    defineField({
      name: 'prices',
      title: 'Prices',
      type: 'array',
      of: [defineArrayMember({ type: 'price' })],
      description: 'Empty when it is ours to give.',
      validation: (rule) => rule.custom(onePricePerCurrency),
    }),
    defineField({
      name: 'maxInitials',
      title: 'Initials in the wax',
      type: 'number',
      hidden: ({ document }) => document?.['kind'] !== 'seal',
      validation: (rule) => rule.integer().min(1).max(3),
    }),
    defineField({ name: 'picture', title: 'Picture', type: 'picture' }),
    defineField({
      name: 'order',
      title: 'Place in the list',
      type: 'number',
      validation: (rule) => rule.required().integer().min(1),
    }),
  ],
  preview: { select: { title: 'title.en', subtitle: 'kind', media: 'picture.asset' } },
})
