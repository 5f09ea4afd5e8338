import { defineArrayMember, defineField, defineType } from 'sanity'
import { slugShape } from '../validation/slug-shape.ts'

export const collectionType = defineType({
  name: 'collection',
  title: 'Collection',
  type: 'document',
  icon: () => '▤',
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
      description: 'One sentence, read under the title.',
      validation: (rule) => rule.required(),
    }),
    defineField({ name: 'intro', title: 'Introduction', type: 'localeText' }),
    defineField({
      name: 'picture',
      title: 'Picture',
      type: 'picture',
      validation: (rule) => rule.required(),
    }),
    defineField({ name: 'room', title: 'Room', type: 'room', validation: (rule) => rule.required() }),
    defineField({
      name: 'products',
      title: 'Pieces',
      type: 'array',
      of: [defineArrayMember({ type: 'reference', to: [{ type: 'product' }] })],
      description: 'In the order in which they are met.',
      validation: (rule) => rule.required().min(1).unique(),
    }),
    defineField({ name: 'seo', title: 'For search and sharing', type: 'seo' }),
  ],
  preview: { select: { title: 'title.en', subtitle: 'sentence.en', media: 'picture.asset' } },
})
