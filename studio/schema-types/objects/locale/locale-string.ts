import { defineField, defineType } from 'sanity'
import { RightToLeft } from '../../../inputs/right-to-left.tsx'
import { tone } from '../../validation/words/tone.ts'

/** One line of text in three languages; only English is required. */
export const localeStringType = defineType({
  name: 'localeString',
  title: 'Line of words',
  type: 'object',
  fieldsets: [{ name: 'translations', title: 'In French and Persian', options: { collapsible: true } }],
  fields: [
    defineField({
      name: 'en',
      title: 'English',
      type: 'string',
      description: 'Read wherever another language is still missing.',
      validation: (rule) => [rule.required(), rule.custom(tone).warning()],
    }),
    defineField({
      name: 'fr',
      title: 'Français',
      type: 'string',
      fieldset: 'translations',
      validation: (rule) => rule.custom(tone).warning(),
    }),
    defineField({
      name: 'fa',
      title: 'فارسی',
      type: 'string',
      fieldset: 'translations',
      components: { input: RightToLeft },
      validation: (rule) => rule.custom(tone).warning(),
    }),
  ],
  preview: { select: { title: 'en' } },
})
