import { DropIcon } from '@sanity/icons/Drop'
import { defineField, defineType } from 'sanity'
import { slugShape } from '../../validation/address/slug-shape.ts'

/** A material, without a page; shown on product pages and in stories. */
export const materialType = defineType({
  name: 'material',
  title: 'Material',
  type: 'document',
  icon: DropIcon,
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'localeString',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'slug',
      title: 'Address',
      type: 'slug',
      options: { source: 'title.en' },
      validation: (rule) => rule.required().custom(slugShape),
    }),
    defineField({
      name: 'sentence',
      title: 'Sentence',
      type: 'localeText',
      validation: (rule) => rule.required(),
    }),
    defineField({ name: 'text', title: 'Text', type: 'localeBlocks' }),
  ],
  preview: { select: { title: 'title.en', subtitle: 'sentence.en' } },
})
