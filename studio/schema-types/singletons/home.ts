import { HomeIcon } from '@sanity/icons/Home'
import { defineArrayMember, defineField, defineType } from 'sanity'

/** The home page: the hero, then sections in the editor's order. */
export const homeType = defineType({
  name: 'home',
  title: 'First page',
  type: 'document',
  icon: HomeIcon,
  fields: [
    defineField({
      name: 'headline',
      title: 'Headline',
      type: 'localeString',
      description: 'Six words over the first picture.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'heroProduct',
      title: 'The piece in the first room',
      type: 'reference',
      to: [{ type: 'product' }],
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'heroLink',
      title: 'Words that lead to it',
      type: 'localeString',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'statement',
      title: 'Statement',
      type: 'localeText',
      validation: (rule) => rule.required(),
    }),
    defineField({ name: 'statementNote', title: 'Note beside it', type: 'localeText' }),
    defineField({
      name: 'sections',
      title: 'Rooms',
      type: 'array',
      of: [
        defineArrayMember({ type: 'homeProduct' }),
        defineArrayMember({ type: 'homeProducts' }),
        defineArrayMember({ type: 'homeStory' }),
        defineArrayMember({ type: 'homeWindows' }),
        defineArrayMember({ type: 'homePromise' }),
      ],
      description: 'In the order in which they are entered.',
      validation: (rule) => rule.required().min(1),
    }),
    defineField({ name: 'seo', title: 'For search and sharing', type: 'seo' }),
  ],
  preview: { prepare: () => ({ title: 'First page' }) },
})
