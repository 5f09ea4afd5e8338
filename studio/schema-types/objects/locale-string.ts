import { defineField, defineType } from 'sanity'
import { houseVoice } from '../validation/house-voice.ts'

export const localeStringType = defineType({
  name: 'localeString',
  title: 'Line of words',
  type: 'object',
  validation: (rule) => rule.custom(houseVoice).warning(),
  fieldsets: [{ name: 'translations', title: 'In French and Persian', options: { collapsible: true } }],
  fields: [
    defineField({
      name: 'en',
      title: 'English',
      type: 'string',
      description: 'Read wherever another language is still missing.',
      validation: (rule) => rule.required(),
    }),
    defineField({ name: 'fr', title: 'Français', type: 'string', fieldset: 'translations' }),
    defineField({ name: 'fa', title: 'فارسی', type: 'string', fieldset: 'translations' }),
  ],
  preview: { select: { title: 'en' } },
})
