import { defineField, defineType } from 'sanity'

/** A year of the Gregorian calendar and its event. */
export const timelineEntryType = defineType({
  name: 'timelineEntry',
  title: 'Year',
  type: 'object',
  fields: [
    defineField({
      name: 'year',
      title: 'Year',
      type: 'number',
      validation: (rule) => rule.required().integer().min(1000).max(2200),
    }),
    defineField({
      name: 'text',
      title: 'What happened',
      type: 'text',
      rows: 2,
      validation: (rule) => rule.required(),
    }),
  ],
  preview: {
    select: { year: 'year', text: 'text' },
    prepare: ({ year, text }) => ({
      title: String(year ?? 'No year yet'),
      ...(text && { subtitle: String(text) }),
    }),
  },
})
