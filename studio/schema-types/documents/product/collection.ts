import { StackIcon } from '@sanity/icons/Stack'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { scheduleFields } from '../../objects/page/schedule-fields.ts'
import { maxLength } from '../../validation/words/max-length.ts'
import { slugField } from '../../objects/page/slug-field.ts'

/** A list page of products, in the editor's order. */
export const collectionType = defineType({
  name: 'collection',
  title: 'Collection',
  type: 'document',
  icon: StackIcon,
  groups: [
    { name: 'collection', title: 'The collection', default: true },
    { name: 'around', title: 'Around it' },
  ],
  fields: [
    defineField({
      name: 'title',
      group: 'collection',
      title: 'Title',
      type: 'localeString',
      validation: (rule) => [rule.required(), rule.custom(maxLength(60)).warning()],
    }),
    slugField({ source: 'title.en', group: 'collection' }),
    defineField({
      name: 'sentence',
      group: 'collection',
      title: 'Sentence',
      type: 'localeText',
      description: 'One sentence, read under the title.',
      validation: (rule) => rule.required(),
    }),
    defineField({ name: 'intro', title: 'Introduction', type: 'localeText', group: 'collection' }),
    defineField({
      name: 'picture',
      group: 'collection',
      title: 'Picture',
      type: 'picture',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'room',
      title: 'Room',
      type: 'tone',
      group: 'collection',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'products',
      group: 'collection',
      title: 'Pieces',
      type: 'array',
      of: [defineArrayMember({ type: 'reference', to: [{ type: 'product' }] })],
      description: 'In the order in which they are met.',
      validation: (rule) => rule.required().min(1).unique(),
    }),
    ...scheduleFields('around'),
    defineField({ name: 'seo', title: 'For search and sharing', type: 'seo', group: 'around' }),
  ],
  preview: { select: { title: 'title.en', subtitle: 'sentence.en', media: 'picture.asset' } },
})
