import { defineField } from 'sanity'
import { slugify } from '../../../words/slugify.ts'
import { slugShape } from '../../validation/address/slug-shape.ts'

interface SlugField {
  /** The field that the slug is generated from. */
  readonly source: 'name' | 'title.en' | 'city.en'
  readonly title?: string
  readonly group?: string
  readonly description?: string
}

/** The required slug of a document. A title in several languages gives its English words. */
export const slugField = ({ source, title = 'Address', group, description }: SlugField) =>
  defineField({
    name: 'slug',
    title,
    type: 'slug',
    ...(group !== undefined && { group }),
    ...(description !== undefined && { description }),
    options: { source, slugify },
    validation: (rule) => rule.required().custom(slugShape),
  })
