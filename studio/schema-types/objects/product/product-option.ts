import { defineArrayMember, defineField, defineType } from 'sanity'

/** A property that the customer chooses, such as a metal, with its possible values. */
export const productOptionType = defineType({
  name: 'productOption',
  title: 'Option',
  type: 'object',
  fields: [
    defineField({
      name: 'key',
      title: 'Key',
      type: 'string',
      description: 'One English word: metal, strap, finish, leather, size, colour.',
      validation: (rule) => rule.required().regex(/^[a-z]+$/, { name: 'key' }),
    }),
    defineField({
      name: 'title',
      title: 'Title',
      type: 'localeString',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'values',
      title: 'Choices',
      type: 'array',
      of: [defineArrayMember({ type: 'optionValue' })],
      validation: (rule) =>
        rule
          .required()
          .min(1)
          .custom((values: { key?: string }[] | undefined) => {
            const keys = (values ?? []).map(({ key }) => key)
            return new Set(keys).size === keys.length || 'Two choices share one key.'
          }),
    }),
  ],
  preview: { select: { title: 'title.en', subtitle: 'key' } },
})
