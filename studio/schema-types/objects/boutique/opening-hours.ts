import { defineArrayMember, defineField, defineType } from 'sanity'
import { days } from '../../../words/week-hours.ts'
import { openingOrder, timeOfDay } from '../../validation/hours/opening-order.ts'

/** The same hours on one or more weekdays, as wall times of the boutique. */
export const openingHoursType = defineType({
  name: 'openingHours',
  title: 'Hours',
  type: 'object',
  validation: (rule) => rule.custom(openingOrder),
  fields: [
    defineField({
      name: 'days',
      title: 'Days',
      type: 'array',
      of: [defineArrayMember({ type: 'string', options: { list: [...days] } })],
      options: { list: [...days], layout: 'grid' },
      validation: (rule) => rule.required().min(1).unique(),
    }),
    defineField({
      name: 'opens',
      title: 'From',
      type: 'string',
      description: 'In the boutique’s own time: 10:00.',
      validation: (rule) => rule.required().custom(timeOfDay),
    }),
    defineField({
      name: 'closes',
      title: 'Until',
      type: 'string',
      description: 'On the same day: 19:00.',
      validation: (rule) => rule.required().custom(timeOfDay),
    }),
  ],
  preview: {
    select: { days: 'days', opens: 'opens', closes: 'closes' },
    prepare: ({ days: open, opens, closes }) => ({
      title: opens && closes ? `${String(opens)}–${String(closes)}` : 'No hours yet',
      subtitle: Array.isArray(open) ? open.join(', ') : '',
    }),
  },
})
