import { defineField, defineType } from 'sanity'

/** The value of one option in a variant, both by their keys. */
export const chosenOptionType = defineType({
  name: 'chosenOption',
  title: 'Chosen',
  type: 'object',
  options: { columns: 2 },
  fields: [
    defineField({
      name: 'option',
      title: 'Option',
      type: 'string',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'value',
      title: 'Choice',
      type: 'string',
      validation: (rule) => rule.required(),
    }),
  ],
  preview: { select: { title: 'value', subtitle: 'option' } },
})
