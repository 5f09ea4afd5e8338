import { defineField, defineType } from 'sanity'

/** A section of the home page that links to one story. */
export const homeStoryType = defineType({
  name: 'homeStory',
  title: 'One story',
  type: 'object',
  fields: [
    defineField({
      name: 'story',
      title: 'Story',
      type: 'reference',
      to: [{ type: 'story' }],
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'drawing',
      title: 'Drawing',
      type: 'string',
      description: 'A drawing of the storefront’s own: /drawings/engine-night.svg.',
      validation: (rule) => rule.regex(/^\/drawings\/[a-z0-9-]+\.svg$/, { name: 'drawing' }),
    }),
  ],
  preview: { select: { title: 'story.title.en', media: 'story.picture.asset' } },
})
