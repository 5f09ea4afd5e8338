import { defineField, defineType } from 'sanity'
import { SeoPreview } from '../../../inputs/seo-preview.tsx'
import { maxLength } from '../../validation/words/max-length.ts'

/** Overrides for the title, description and image that search engines and social networks read. */
export const seoType = defineType({
  name: 'seo',
  title: 'For search and sharing',
  type: 'object',
  options: { collapsible: true, collapsed: true },
  components: { input: SeoPreview },
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'localeString',
      description: 'Only when the page’s own title would puzzle a stranger. Sixty characters are shown.',
      validation: (rule) => rule.custom(maxLength(60)).warning(),
    }),
    defineField({
      name: 'description',
      title: 'Description',
      type: 'localeText',
      description: 'One or two sentences, written for a person. A hundred and sixty characters are shown.',
      validation: (rule) => rule.custom(maxLength(160)).warning(),
    }),
    defineField({
      name: 'picture',
      title: 'Picture when shared',
      type: 'picture',
      description: 'Cut to 1200 by 630 around the hotspot.',
    }),
  ],
})
