import { defineField, defineType } from 'sanity'

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
      validation: (rule) => rule.required(),
    }),
    defineField({ name: 'fr', title: 'Français', type: 'richText', group: 'fr' }),
    defineField({ name: 'fa', title: 'فارسی', type: 'richText', group: 'fa' }),
  ],
  // Named in the path above an open block, where three languages of text have no other short name.
  preview: { select: { en: 'en' }, prepare: () => ({ title: 'Text' }) },
})
