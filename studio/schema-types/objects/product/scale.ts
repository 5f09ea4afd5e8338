import { defineField, defineType } from 'sanity'

/** The texts of the section that shows a product at its real size on the screen. */
export const scaleType = defineType({
  name: 'scale',
  title: 'True scale',
  type: 'object',
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'localeString',
      description: 'The measure in words: “Thirty-eight millimetres”.',
      validation: (rule) => rule.required(),
    }),
    defineField({ name: 'text', title: 'Text', type: 'localeText', validation: (rule) => rule.required() }),
  ],
})
