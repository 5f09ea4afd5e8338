import { defineField, defineType } from 'sanity'
import { RightToLeft } from '../../../inputs/right-to-left.tsx'
import { voiceInBlocks } from '../../validation/words/house-voice.ts'

export const localeBlocksType = defineType({
  name: 'localeBlocks',
  title: 'Text',
  type: 'object',
  groups: [
    { name: 'en', title: 'English', default: true },
    { name: 'fr', title: 'Français' },
    { name: 'fa', title: 'فارسی' },
  ],
  fields: [
    defineField({
      name: 'en',
      title: 'English',
      type: 'richText',
      group: 'en',
      // Told again: a rule of one's own takes the place of the text's.
      validation: (rule) => [rule.required(), rule.custom(voiceInBlocks).warning()],
    }),
    defineField({ name: 'fr', title: 'Français', type: 'richText', group: 'fr' }),
    defineField({
      name: 'fa',
      title: 'فارسی',
      type: 'richText',
      group: 'fa',
      components: { input: RightToLeft },
    }),
  ],
  // Named in the path above an open block, where three languages of text have no other short name.
  preview: { select: { en: 'en' }, prepare: () => ({ title: 'Text' }) },
})
