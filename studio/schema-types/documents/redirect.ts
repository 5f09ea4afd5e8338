import { EnterRightIcon } from '@sanity/icons/EnterRight'
import { defineField, defineType } from 'sanity'
import { pathShape } from '../validation/address/path-shape.ts'
import { redirectShape } from '../validation/address/redirect-shape.ts'

/** A redirect between two paths without a locale. Each `from` is unique, and redirects must not form a loop. */
export const redirectType = defineType({
  name: 'redirect',
  title: 'Redirect',
  type: 'document',
  icon: EnterRightIcon,
  validation: (rule) => rule.custom(redirectShape),
  fields: [
    defineField({
      name: 'from',
      title: 'From',
      type: 'string',
      description: 'The path that people still have, without a language: /products/old-name.',
      validation: (rule) => rule.required().custom(pathShape),
    }),
    defineField({
      name: 'to',
      title: 'To',
      type: 'string',
      description: 'A page that answers, without a language: /collections.',
      validation: (rule) => rule.required().custom(pathShape),
    }),
    defineField({
      name: 'permanent',
      title: 'For good',
      type: 'boolean',
      description: 'Search engines will forget the old path.',
      initialValue: true,
      validation: (rule) => rule.required(),
    }),
  ],
  preview: { select: { title: 'from', subtitle: 'to' } },
})
