import { defineField, defineType } from 'sanity'
import { houseVoice } from '../validation/house-voice.ts'

export const localeTextType = defineType({
  name: 'localeText',
  title: 'Words',
  type: 'object',
  validation: (rule) => rule.custom(houseVoice).warning(),
  fieldsets: [{ name: 'translations', title: 'In French and Persian', options: { collapsible: true } }],
  fields: [
    defineField({
      name: 'en',
      title: 'English',
      type: 'text',
      rows: 4,
      description: 'An empty line begins a new paragraph.',
      validation: (rule) => rule.required(),
    }),
    defineField({ name: 'fr', title: 'Français', type: 'text', rows: 4, fieldset: 'translations' }),
    defineField({ name: 'fa', title: 'فارسی', type: 'text', rows: 4, fieldset: 'translations' }),
  ],
  preview: { select: { title: 'en' } },
})
