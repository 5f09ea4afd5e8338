import { defineField, defineType } from 'sanity'
import { TimeInput } from '../../../inputs/hours/time-input.tsx'
import { writeDay } from '../../../words/write-day.ts'
import { openingOrder, timeOfDay } from '../../validation/hours/opening-order.ts'

interface Exception {
  closed?: boolean
  opens?: string
  closes?: string
}

/** One date on which a boutique is closed or has other hours; it replaces the weekly hours of that day. */
export const openingExceptionType = defineType({
  name: 'openingException',
  title: 'Exception',
  type: 'object',
  validation: (rule) =>
    rule.custom((exception: Exception | undefined) => {
      if (exception?.closed) return true
      if (!exception?.opens || !exception.closes) return 'Closed all day, or from one hour until another?'
      return openingOrder(exception)
    }),
  fields: [
    defineField({ name: 'date', title: 'Day', type: 'date', validation: (rule) => rule.required() }),
    defineField({
      name: 'closed',
      title: 'Closed all day',
      type: 'boolean',
      initialValue: true,
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'opens',
      title: 'From',
      type: 'string',
      components: { input: TimeInput },
      hidden: ({ parent }) => (parent as Exception | undefined)?.closed === true,
      validation: (rule) => rule.custom(timeOfDay),
    }),
    defineField({
      name: 'closes',
      title: 'Until',
      type: 'string',
      components: { input: TimeInput },
      hidden: ({ parent }) => (parent as Exception | undefined)?.closed === true,
      validation: (rule) => rule.custom(timeOfDay),
    }),
    defineField({
      name: 'reason',
      title: 'Reason',
      type: 'localeString',
      description: 'Said to whoever asks for that day: “Christmas”.',
      validation: (rule) => rule.required(),
    }),
  ],
  preview: {
    select: { date: 'date', closed: 'closed', opens: 'opens', closes: 'closes', reason: 'reason.en' },
    prepare: ({ date, closed, opens, closes, reason }) => ({
      title: [
        typeof date === 'string' ? writeDay(date) : 'No day yet',
        closed ? 'closed' : [opens, closes].filter(Boolean).join('–'),
      ]
        .filter(Boolean)
        .join(', '),
      subtitle: String(reason ?? 'No reason yet'),
    }),
  },
})
