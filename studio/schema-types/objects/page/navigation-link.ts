import { defineField, defineType } from 'sanity'
import { pathShape } from '../../validation/address/path-shape.ts'

/** A link to a path of the storefront; the storefront adds the locale. */
export const navigationLinkType = defineType({
  name: 'navigationLink',
  title: 'Link',
  type: 'object',
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'localeString',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'path',
      title: 'Path',
      type: 'string',
      description: 'Without a language: /stories. The storefront adds it.',
      validation: (rule) => rule.required().custom(pathShape),
    }),
  ],
  preview: { select: { title: 'title.en', subtitle: 'path' } },
})
