import { defineField, defineType } from 'sanity'
import { RightToLeft } from '../../../inputs/right-to-left.tsx'
import { tone } from '../../validation/words/tone.ts'

/** Plain paragraphs in three languages; only English is required. */
export const localeTextType = defineType({
  name: 'localeText',
  title: 'Words',
  type: 'object',
  fieldsets: [{ name: 'translations', title: 'In French and Persian', options: { collapsible: true } }],
  fields: [
    defineField({
      name: 'en',
      title: 'English',
      type: 'text',
      rows: 4,
      description: 'An empty line begins a new paragraph.',
      validation: (rule) => [rule.required(), rule.custom(tone).warning()],
    }),
    defineField({
      name: 'fr',
      title: 'Français',
      type: 'text',
      rows: 4,
      fieldset: 'translations',
      validation: (rule) => rule.custom(tone).warning(),
    }),
    defineField({
      name: 'fa',
      title: 'فارسی',
      type: 'text',
      rows: 4,
      fieldset: 'translations',
      components: { input: RightToLeft },
      validation: (rule) => rule.custom(tone).warning(),
    }),
  ],
  preview: { select: { title: 'en' } },
})
