import { defineArrayMember, defineField, defineType } from 'sanity'

/** A titled list of one to eight links in the footer. */
export const footerColumnType = defineType({
  name: 'footerColumn',
  title: 'Column',
  type: 'object',
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'localeString',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'links',
      title: 'Links',
      type: 'array',
      of: [defineArrayMember({ type: 'navigationLink' })],
      validation: (rule) => rule.required().min(1).max(8),
    }),
  ],
  preview: { select: { title: 'title.en' } },
})
