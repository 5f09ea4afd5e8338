import { defineArrayMember, defineField, defineType } from 'sanity'

export const timelineType = defineType({
  name: 'timeline',
  title: 'Timeline',
  type: 'object',
  fields: [
    defineField({ name: 'title', title: 'Title', type: 'string' }),
    defineField({
      name: 'entries',
      title: 'Years',
      type: 'array',
      of: [defineArrayMember({ type: 'timelineEntry' })],
      validation: (rule) => rule.required().min(2),
    }),
  ],
  preview: { select: { title: 'title', subtitle: 'entries.0.text' } },
})
