import { defineArrayMember, defineField } from 'sanity'
import { TimeZoneInput } from '../../../inputs/hours/time-zone-input.tsx'
import { WeekWithBreaks } from '../../../inputs/hours/week-hours.tsx'
import { distinctDays } from '../../validation/hours/distinct-days.ts'
import { timeZone } from '../../validation/hours/time-zone.ts'

const group = 'hours'

/** The fields from which the storefront computes free slots. All hours are wall times in `timeZone`. */
export const boutiqueHoursFields = [
  defineField({
    name: 'timeZone',
    title: 'Time zone',
    type: 'string',
    group,
    components: { input: TimeZoneInput },
    description: 'The place whose clocks the boutique keeps: Europe/Paris. Every hour below is read on them.',
    validation: (rule) => rule.required().custom(timeZone),
  }),
  defineField({
    name: 'openingHours',
    title: 'Opening hours',
    type: 'array',
    of: [defineArrayMember({ type: 'openingHours' })],
    group,
    components: { input: WeekWithBreaks },
    description:
      'A day may be pasted whole: “10:00–13:00, 14:00–19:00”. Between two spans nobody is received.',
    validation: (rule) => rule.required().min(1).custom(distinctDays),
  }),
  defineField({
    name: 'breaks',
    title: 'Breaks',
    type: 'array',
    of: [defineArrayMember({ type: 'openingHours' })],
    group,
    // Entered with the opening hours, as the time between two spans of a day.
    hidden: true,
  }),
  defineField({
    name: 'exceptions',
    title: 'Exceptions',
    type: 'array',
    of: [defineArrayMember({ type: 'openingException' })],
    group,
    description: 'Days that are not like the others: closed, or with hours of their own.',
    validation: (rule) =>
      rule.custom((exceptions: { date?: string }[] | undefined) => {
        const dates = (exceptions ?? []).map(({ date }) => date)
        return new Set(dates).size === dates.length || 'One day has two exceptions.'
      }),
  }),
]
