import { defineField, defineType } from 'sanity'

/** One service in the list of a `homePromise` section. */
export const promiseItemType = defineType({
  name: 'promiseItem',
  title: 'Promise',
  type: 'object',
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'localeString',
      validation: (rule) => rule.required(),
    }),
    defineField({ name: 'text', title: 'Text', type: 'localeText', validation: (rule) => rule.required() }),
  ],
  preview: { select: { title: 'title.en', subtitle: 'text.en' } },
})
