import { DocumentTextIcon } from '@sanity/icons/DocumentText'
import { defineField, defineType } from 'sanity'
import { slugField } from '../objects/page/slug-field.ts'

/** A legal text with its date of effect. Pages link to six of them by slug. */
export const policyType = defineType({
  name: 'policy',
  title: 'Policy',
  type: 'document',
  icon: DocumentTextIcon,
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'localeString',
      validation: (rule) => rule.required(),
    }),
    slugField({
      source: 'title.en',
      description:
        'The storefront links to terms, privacy, accessibility, returns, delivery and legal-notice.',
    }),
    defineField({ name: 'body', title: 'Text', type: 'localeBlocks', validation: (rule) => rule.required() }),
    defineField({
      name: 'updatedOn',
      title: 'In force since',
      type: 'date',
      validation: (rule) => rule.required(),
    }),
    defineField({ name: 'seo', title: 'For search and sharing', type: 'seo' }),
  ],
  preview: { select: { title: 'title.en', subtitle: 'updatedOn' } },
})
