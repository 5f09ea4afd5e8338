import { TimelineIcon } from '@sanity/icons/Timeline'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { count } from '../../words/count.ts'

/** A list of at least two years; a wrong order is only a warning, which does not prevent publishing. */
export const timelineType = defineType({
  name: 'timeline',
  title: 'Timeline',
  type: 'object',
  icon: TimelineIcon,
  description: 'Years in their order, a line each. For what would be a list of dates in the text.',
  fields: [
    defineField({ name: 'title', title: 'Title', type: 'string' }),
    defineField({
      name: 'entries',
      title: 'Years',
      type: 'array',
      of: [defineArrayMember({ type: 'timelineEntry' })],
      validation: (rule) => [
        rule.required().min(2),
        rule
          .custom((entries: { year?: number }[] | undefined) => {
            const years = (entries ?? []).flatMap(({ year }) => year ?? [])
            const runsForward = years.every(
              (year, index) => index === 0 || year >= (years[index - 1] ?? year),
            )
            return runsForward || 'These years do not run forward.'
          })
          .warning(),
      ],
    }),
  ],
  preview: {
    select: { title: 'title', first: 'entries.0.year', entries: 'entries' },
    prepare: ({ title, first, entries }) => ({
      title: String(title ?? 'Year by year'),
      subtitle: `Timeline, ${count(Object.keys(Object(entries)).length, 'year')}${first ? ` from ${String(first)}` : ''}`,
    }),
  },
})
