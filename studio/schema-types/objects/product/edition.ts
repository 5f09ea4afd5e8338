import { defineField, defineType } from 'sanity'

/** The size of a limited edition, over all variants. */
export const editionType = defineType({
  name: 'edition',
  title: 'Numbered edition',
  type: 'object',
  fields: [
    defineField({
      name: 'size',
      title: 'Pieces in the edition',
      type: 'number',
      description: 'Once it is announced it is a promise.',
      validation: (rule) => rule.required().integer().min(1).max(9999),
    }),
  ],
})
