import { CalendarIcon } from '@sanity/icons/Calendar'
import { defineField, defineType } from 'sanity'
import { slugField } from '../../objects/page/slug-field.ts'

/** The number fields with their limits; the unit is the end of the name. */
const spans = [
  { name: 'durationMinutes', title: 'Minutes together', least: 15, most: 240 },
  { name: 'bufferBeforeMinutes', title: 'Minutes to lay out before', least: 0, most: 120 },
  { name: 'bufferAfterMinutes', title: 'Minutes to put away after', least: 0, most: 120 },
  { name: 'minimumNoticeHours', title: 'Hours of notice', least: 0, most: 336 },
  { name: 'horizonDays', title: 'Days ahead it may be asked for', least: 1, most: 365 },
  { name: 'cancelCutoffHours', title: 'Hours before, until which it may be moved', least: 0, most: 168 },
] as const

/** The booking rules of one kind of appointment: duration, buffers, notice, horizon and cancellation limit. */
export const appointmentTypeType = defineType({
  name: 'appointmentType',
  title: 'Kind of appointment',
  type: 'document',
  icon: CalendarIcon,
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'localeString',
      validation: (rule) => rule.required(),
    }),
    slugField({ source: 'title.en' }),
    defineField({
      name: 'sentence',
      title: 'Sentence',
      type: 'localeText',
      validation: (rule) => rule.required(),
    }),
    ...spans.map(({ name, title, least, most }) =>
      defineField({
        name,
        title,
        type: 'number',
        validation: (rule) => rule.required().integer().min(least).max(most),
      }),
    ),
    defineField({
      name: 'mode',
      title: 'Where',
      type: 'string',
      options: {
        list: [
          { title: 'In the boutique', value: 'boutique' },
          { title: 'By video', value: 'video' },
        ],
        layout: 'radio',
      },
      initialValue: 'boutique',
      validation: (rule) => rule.required(),
    }),
  ],
  preview: { select: { title: 'title.en', subtitle: 'mode' } },
})
