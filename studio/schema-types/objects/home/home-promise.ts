import { defineArrayMember, defineField, defineType } from 'sanity'

/** A section of the home page that lists one to five services. */
export const homePromiseType = defineType({
  name: 'homePromise',
  title: 'What the house promises',
  type: 'object',
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'localeString',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'items',
      title: 'Promises',
      type: 'array',
      of: [defineArrayMember({ type: 'promiseItem' })],
      validation: (rule) => rule.required().min(1).max(5),
    }),
    defineField({ name: 'picture', title: 'Picture', type: 'picture' }),
    defineField({ name: 'link', title: 'Link', type: 'navigationLink' }),
  ],
  preview: { select: { title: 'title.en', media: 'picture.asset' } },
})
