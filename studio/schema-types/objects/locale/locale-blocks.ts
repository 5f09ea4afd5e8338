import { defineField, defineType } from 'sanity'
import { RightToLeft } from '../../../inputs/right-to-left.tsx'
import { toneOfBlocks } from '../../validation/words/tone.ts'

/** Portable Text in three languages. English is required; the storefront shows it for a missing translation. */
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
      // Repeated here, because a rule on the field replaces the rule of its type.
      validation: (rule) => [rule.required(), rule.custom(toneOfBlocks).warning()],
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
  // The title in the path above an open block.
  preview: { select: { en: 'en' }, prepare: () => ({ title: 'Text' }) },
})
