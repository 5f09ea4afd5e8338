import { defineField, defineType } from 'sanity'

/** The manager of a boutique, as its page presents them. */
export const directorType = defineType({
  name: 'director',
  title: 'Director',
  type: 'object',
  fields: [
    defineField({ name: 'name', title: 'Name', type: 'string', validation: (rule) => rule.required() }),
    defineField({
      name: 'note',
      title: 'Note',
      type: 'localeText',
      description: 'What a guest would want to know of the person who receives them.',
    }),
  ],
})
