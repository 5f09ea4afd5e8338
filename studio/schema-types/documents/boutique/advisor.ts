import { UserIcon } from '@sanity/icons/User'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { WeekWithoutBreaks } from '../../../inputs/hours/week-hours.tsx'
import { distinctDays } from '../../validation/hours/distinct-days.ts'
import { slugField } from '../../objects/page/slug-field.ts'

/** ISO 639-1 codes. */
const languages = ['en', 'fr', 'fa', 'ar', 'de', 'es', 'it', 'ja', 'ko', 'pt', 'ru', 'zh']
const specialities = ['watches', 'writing', 'scent', 'leather', 'silk', 'bespoke']

/** An employee with whom clients can book an appointment; only an active one is offered. */
export const advisorType = defineType({
  name: 'advisor',
  title: 'Advisor',
  type: 'document',
  icon: UserIcon,
  fields: [
    defineField({ name: 'name', title: 'Name', type: 'string', validation: (rule) => rule.required() }),
    slugField({ source: 'name' }),
    defineField({
      name: 'boutique',
      title: 'Boutique',
      type: 'reference',
      to: [{ type: 'boutique' }],
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'role',
      title: 'Role',
      type: 'localeString',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'languages',
      title: 'Languages',
      type: 'array',
      of: [defineArrayMember({ type: 'string', options: { list: languages } })],
      options: { list: languages, layout: 'grid' },
      description: 'Those in which a whole hour can be held.',
      validation: (rule) => rule.required().min(1).unique(),
    }),
    defineField({
      name: 'specialities',
      title: 'Specialities',
      type: 'array',
      of: [defineArrayMember({ type: 'string', options: { list: specialities } })],
      options: { list: specialities, layout: 'grid' },
      validation: (rule) => rule.required().min(1).unique(),
    }),
    defineField({
      name: 'workingHours',
      title: 'Working hours',
      type: 'array',
      of: [defineArrayMember({ type: 'openingHours' })],
      components: { input: WeekWithoutBreaks },
      description: 'Empty: the hours of the boutique.',
      validation: (rule) => rule.custom(distinctDays),
    }),
    defineField({ name: 'picture', title: 'Picture', type: 'picture' }),
    defineField({
      name: 'sentence',
      title: 'Sentence',
      type: 'localeText',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'active',
      title: 'Receives guests',
      type: 'boolean',
      initialValue: true,
      validation: (rule) => rule.required(),
    }),
  ],
  preview: { select: { title: 'name', subtitle: 'boutique.city.en', media: 'picture.asset' } },
})
