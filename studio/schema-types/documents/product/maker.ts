import { ComposeIcon } from '@sanity/icons/Compose'
import { defineField, defineType } from 'sanity'
import { slugField } from '../../objects/page/slug-field.ts'

/** A craftsperson or workshop, without a page; shown on product pages and in stories. */
export const makerType = defineType({
  name: 'maker',
  title: 'Maker',
  type: 'document',
  icon: ComposeIcon,
  fields: [
    defineField({ name: 'name', title: 'Name', type: 'string', validation: (rule) => rule.required() }),
    slugField({ source: 'name' }),
    defineField({
      name: 'sentence',
      title: 'Sentence',
      type: 'localeText',
      validation: (rule) => rule.required(),
    }),
    defineField({ name: 'text', title: 'Text', type: 'localeBlocks' }),
  ],
  preview: { select: { title: 'name', subtitle: 'sentence.en' } },
})
