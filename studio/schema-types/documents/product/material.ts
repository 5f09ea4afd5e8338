import { DropIcon } from '@sanity/icons/Drop'
import { defineField, defineType } from 'sanity'
import { slugField } from '../../objects/page/slug-field.ts'

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
    slugField({ source: 'title.en' }),
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
