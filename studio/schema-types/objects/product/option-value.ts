import { defineField, defineType } from 'sanity'

/** One value of a product option. `key` is part of URLs and orders, so it must not change after a sale. */
export const optionValueType = defineType({
  name: 'optionValue',
  title: 'Choice',
  type: 'object',
  fields: [
    defineField({
      name: 'key',
      title: 'Key',
      type: 'string',
      description: 'Stands in addresses and in the model: “rose-gold”. It never changes once sold.',
      validation: (rule) => rule.required().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { name: 'key' }),
    }),
    defineField({
      name: 'title',
      title: 'Title',
      type: 'localeString',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'note',
      title: 'Note',
      type: 'localeString',
      description: 'What a goldsmith would add: “5N, 750 ‰”.',
    }),
    defineField({
      name: 'swatch',
      title: 'Swatch',
      type: 'string',
      description: 'The name of a colour in the design: rose, yellow, steel, calf, ink, moss …',
      validation: (rule) => rule.regex(/^[a-z-]+$/, { name: 'swatch' }),
    }),
  ],
  preview: { select: { title: 'title.en', subtitle: 'note.en' } },
})
