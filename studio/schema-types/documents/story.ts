import { BookIcon } from '@sanity/icons/Book'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { ReadingTime } from '../../inputs/reading-time.tsx'
import { scheduleFields } from '../objects/page/schedule-fields.ts'
import { maxLength } from '../validation/words/max-length.ts'
import { slugField } from '../objects/page/slug-field.ts'

/** An editorial article: Portable Text in each language, related products and the next story. */
export const storyType = defineType({
  name: 'story',
  title: 'Story',
  type: 'document',
  icon: BookIcon,
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
      components: { field: ReadingTime },
      validation: (rule) => [rule.required(), rule.custom(maxLength(60)).warning()],
    }),
    slugField({ source: 'title.en', group: 'story' }),
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
      description: 'The writer’s trade: “Engine turner”.',
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
    ...scheduleFields('around'),
    defineField({ name: 'seo', title: 'For search and sharing', type: 'seo', group: 'around' }),
  ],
  initialValue: () => ({ publishedOn: new Date().toISOString().slice(0, 10) }),
  orderings: [
    { title: 'Newest first', name: 'newest', by: [{ field: 'publishedOn', direction: 'desc' }] },
    { title: 'By title', name: 'title', by: [{ field: 'title.en', direction: 'asc' }] },
  ],
  preview: {
    select: { title: 'title.en', author: 'author', on: 'publishedOn', media: 'picture.asset' },
    prepare: ({ title, author, on, media }) => ({
      title: String(title ?? 'A story without a title'),
      subtitle: [author, on].filter(Boolean).join(', '),
      media,
    }),
  },
})
