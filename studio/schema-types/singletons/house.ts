import { StarIcon } from '@sanity/icons/Star'
import { defineArrayMember, defineField, defineType } from 'sanity'

/** The settings of the whole site: brand, navigation, footer, legal data and default SEO values. */
export const houseType = defineType({
  name: 'house',
  title: 'House settings',
  type: 'document',
  icon: StarIcon,
  groups: [
    { name: 'name', title: 'Name', default: true },
    { name: 'ways', title: 'Ways through' },
    { name: 'law', title: 'For the law' },
  ],
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      type: 'string',
      group: 'name',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'founded',
      title: 'Founded',
      type: 'number',
      group: 'name',
      validation: (rule) => rule.required().integer().min(1000).max(2100),
    }),
    defineField({
      name: 'tagline',
      title: 'What it makes',
      type: 'localeString',
      group: 'name',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'announcement',
      title: 'Announcement',
      type: 'localeString',
      group: 'name',
      description: 'One line above every page, when there is something a guest must know. Usually empty.',
    }),
    defineField({
      name: 'navigation',
      title: 'Header',
      type: 'array',
      of: [defineArrayMember({ type: 'navigationLink' })],
      group: 'ways',
      validation: (rule) => rule.required().min(1).max(6),
    }),
    defineField({
      name: 'footer',
      title: 'Footer',
      type: 'array',
      of: [defineArrayMember({ type: 'footerColumn' })],
      group: 'ways',
      validation: (rule) => rule.required().min(1).max(5),
    }),
    defineField({ name: 'footerLine', title: 'Line above the footer', type: 'localeText', group: 'ways' }),
    defineField({
      name: 'legalName',
      title: 'Legal name',
      type: 'string',
      group: 'law',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'email',
      title: 'Email',
      type: 'string',
      group: 'law',
      validation: (rule) => rule.required().email(),
    }),
    defineField({
      name: 'telephone',
      title: 'Telephone',
      type: 'string',
      group: 'law',
      validation: (rule) => rule.required().regex(/^\+\d[\d ]{6,18}$/, { name: 'telephone' }),
    }),
    defineField({
      name: 'returnAddress',
      title: 'Where pieces come back to',
      type: 'address',
      group: 'law',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'seo',
      title: 'For search and sharing',
      type: 'seo',
      group: 'name',
      description: 'Used by every page that has none of its own.',
    }),
  ],
  preview: { select: { title: 'name', subtitle: 'tagline.en' } },
})
