import { defineField, defineType } from 'sanity'

/**
 * A detail of a product, marked on the hero picture (`x`, `y` in percent), on the 3D model (`place`), or on neither.
 */
export const craftPointType = defineType({
  name: 'craftPoint',
  title: 'Thing to look for',
  type: 'object',
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'localeString',
      validation: (rule) => rule.required(),
    }),
    defineField({ name: 'text', title: 'Text', type: 'localeText', validation: (rule) => rule.required() }),
    defineField({
      name: 'x',
      title: 'From the left, %',
      type: 'number',
      description: 'Where on the dark picture the pin stands. Leave both empty for no pin.',
      validation: (rule) => rule.min(0).max(100),
    }),
    defineField({
      name: 'y',
      title: 'From the top, %',
      type: 'number',
      validation: (rule) => rule.min(0).max(100),
    }),
    defineField({
      name: 'place',
      title: 'Place on the model',
      type: 'craftPlace',
      description: 'Where it is found in three dimensions. Leave empty for what only words can show.',
    }),
  ],
  preview: { select: { title: 'title.en', subtitle: 'text.en' } },
})
