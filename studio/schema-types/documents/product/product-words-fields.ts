import { defineArrayMember, defineField } from 'sanity'
import { scheduleFields } from '../../objects/page/schedule-fields.ts'

/** The expandable sections of the product page, in order. */
const chapters = [
  { name: 'materials', title: 'Materials' },
  { name: 'making', title: 'Making' },
  { name: 'care', title: 'Care' },
  { name: 'dimensionsNote', title: 'Dimensions' },
  { name: 'returnsNote', title: 'Returns' },
] as const

/** The texts of the product page, the references to other documents, and the schedule. */
export const productWordsFields = [
  ...chapters.map(({ name, title }) => defineField({ name, title, type: 'localeText', group: 'words' })),
  defineField({
    name: 'craft',
    title: 'Things to look for',
    type: 'array',
    of: [defineArrayMember({ type: 'craftPoint' })],
    group: 'words',
    description: 'What the hand made and the eye may miss. Five is a good number.',
    validation: (rule) => rule.max(7),
  }),
  defineField({ name: 'scale', title: 'True scale', type: 'scale', group: 'words' }),
  defineField({
    name: 'collection',
    title: 'Collection',
    type: 'reference',
    to: [{ type: 'collection' }],
    group: 'around',
    validation: (rule) => rule.required(),
  }),
  defineField({
    name: 'story',
    title: 'Story',
    type: 'reference',
    to: [{ type: 'story' }],
    group: 'around',
  }),
  defineField({
    name: 'related',
    title: 'Also in the case',
    type: 'array',
    of: [defineArrayMember({ type: 'reference', to: [{ type: 'product' }] })],
    group: 'around',
    validation: (rule) => rule.max(3).unique(),
  }),
  defineField({
    name: 'materialsUsed',
    title: 'Materials it is made of',
    type: 'array',
    of: [defineArrayMember({ type: 'reference', to: [{ type: 'material' }] })],
    group: 'around',
    validation: (rule) => rule.unique(),
  }),
  defineField({
    name: 'makers',
    title: 'Made by',
    type: 'array',
    of: [defineArrayMember({ type: 'reference', to: [{ type: 'maker' }] })],
    group: 'around',
    validation: (rule) => rule.unique(),
  }),
  ...scheduleFields('around'),
  defineField({ name: 'seo', title: 'For search and sharing', type: 'seo', group: 'around' }),
]
