import { defineArrayMember, defineField, defineType } from 'sanity'
import { count } from '../../../words/count.ts'
import { alphabets } from './engraving-choices.ts'

/** The engraving limits of one material, when they differ from those of the product. */
export const engravingLimitType = defineType({
  name: 'engravingLimit',
  title: 'Limit of a material',
  type: 'object',
  fields: [
    defineField({
      name: 'value',
      title: 'Value of an option',
      type: 'string',
      description: 'The key of the metal, leather or finish: “guilloche-brass”.',
      validation: (rule) =>
        rule.required().custom((value: string | undefined, { document }) => {
          const options = (document?.['options'] ?? []) as { values?: { key?: string }[] }[]
          const known = options.flatMap(({ values }) => (values ?? []).map(({ key }) => key))
          return value === undefined || known.includes(value) || 'No option of this piece has that value.'
        }),
    }),
    defineField({
      name: 'maxLength',
      title: 'Letters',
      type: 'number',
      description: 'Empty when it takes as many as the rest.',
      validation: (rule) => rule.integer().min(1).max(60),
    }),
    defineField({
      name: 'alphabets',
      title: 'Alphabets',
      type: 'array',
      of: [defineArrayMember({ type: 'string', options: { list: alphabets } })],
      options: { list: alphabets },
      description: 'Empty when it takes the same as the rest.',
      validation: (rule) => rule.unique(),
    }),
  ],
  preview: {
    select: { title: 'value', limit: 'maxLength' },
    prepare: ({ title, limit }) => ({
      title: String(title ?? 'No value chosen yet'),
      ...(typeof limit === 'number' && { subtitle: count(limit, 'letter') }),
    }),
  },
})
