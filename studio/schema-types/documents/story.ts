import { defineArrayMember, defineField, defineType } from 'sanity'
import { slugShape } from '../validation/slug-shape.ts'

export const storyType = defineType({
  name: 'story',
  title: 'Story',
  type: 'document',
  icon: () => '¶',
  groups: [
    { name: 'story', title: 'The story', default: true },
    { name: 'around', title: 'Around it' },
  ],
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'localeString',
      group: 'story',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'slug',
      title: 'Address',
      type: 'slug',
      group: 'story',
      options: { source: 'title.en' },
      validation: (rule) => rule.required().custom(slugShape),
    }),
    defineField({
      name: 'sentence',
      title: 'Lead',
      type: 'localeText',
      group: 'story',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'author',
      title: 'Written by',
      type: 'string',
      group: 'story',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'role',
      title: 'Who is',
      type: 'localeString',
      group: 'story',
      description: 'The writer’s place in the house: “Engine turner”.',
    }),
    defineField({
      name: 'minutes',
      title: 'Minutes to read',
      type: 'number',
      group: 'story',
      validation: (rule) => rule.required().integer().min(1).max(60),
    }),
    defineField({
      name: 'publishedOn',
      title: 'Published on',
      type: 'date',
      group: 'story',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'picture',
      title: 'Plate',
      type: 'picture',
      group: 'story',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'drawing',
      title: 'Cover drawing',
      type: 'string',
      group: 'story',
      description: 'A drawing of the storefront’s own: /drawings/engine-ink.svg.',
      validation: (rule) => rule.regex(/^\/drawings\/[a-z0-9-]+\.svg$/, { name: 'drawing' }),
    }),
    defineField({
      name: 'body',
      title: 'Text',
      type: 'localeBlocks',
      group: 'story',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'products',
      title: 'The pieces of this story',
      type: 'array',
      of: [defineArrayMember({ type: 'reference', to: [{ type: 'product' }] })],
      group: 'around',
      description: 'Shown at the end, never in the middle of a sentence.',
      validation: (rule) => rule.max(4).unique(),
    }),
    defineField({
      name: 'next',
      title: 'The next story',
      type: 'reference',
      to: [{ type: 'story' }],
      group: 'around',
      validation: (rule) =>
        rule.custom((next, { document }) => {
          const published = document?._id.replace(/^drafts\./, '')
          return next?._ref !== published || 'A story does not lead to itself.'
        }),
    }),
    defineField({ name: 'seo', title: 'For search and sharing', type: 'seo', group: 'around' }),
  ],
  orderings: [{ title: 'Newest first', name: 'newest', by: [{ field: 'publishedOn', direction: 'desc' }] }],
  preview: { select: { title: 'title.en', subtitle: 'author', media: 'picture.asset' } },
})
