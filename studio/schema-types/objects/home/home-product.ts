import { defineField, defineType } from 'sanity'
import { productField } from '../product/product-field.ts'

/** A section of the home page with one product; empty fields use the product's own values. */
export const homeProductType = defineType({
  name: 'homeProduct',
  title: 'One piece',
  type: 'object',
  fields: [
    productField(),
    defineField({
      name: 'title',
      title: 'Title',
      type: 'localeString',
      description: 'Empty: the piece’s own name.',
    }),
    defineField({
      name: 'text',
      title: 'Text',
      type: 'localeText',
      description: 'Empty: the piece’s own sentence.',
    }),
    defineField({ name: 'room', title: 'Room', type: 'tone', validation: (rule) => rule.required() }),
    defineField({
      name: 'picture',
      title: 'Picture',
      type: 'picture',
      description: 'Empty: the piece in the dark.',
    }),
  ],
  preview: { select: { title: 'product.name', subtitle: 'title.en', media: 'picture.asset' } },
})
