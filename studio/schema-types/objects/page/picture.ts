import { defineField, defineType } from 'sanity'
import { maxLength } from '../../validation/words/max-length.ts'
import { pictureChosen } from '../../validation/words/picture-chosen.ts'

/** An image with a required alt text and an optional caption; the hotspot sets the crop. */
export const pictureType = defineType({
  name: 'picture',
  title: 'Picture',
  type: 'image',
  options: { hotspot: true, metadata: ['palette', 'lqip'] },
  fields: [
    defineField({
      name: 'alt',
      title: 'In words',
      type: 'localeString',
      description: 'What is seen, for someone who does not see it. Write it as a caption, not as a list.',
      // The Studio collapses deeply nested objects, and this field is required.
      options: { collapsible: false },
      // Not on the picture type, because a rule on a field replaces the rule of its type.
      validation: (rule) => [
        rule.required().custom((_, { parent }) => pictureChosen(parent)),
        rule.custom(maxLength(180)).warning(),
      ],
    }),
    defineField({
      name: 'caption',
      title: 'Caption',
      type: 'localeString',
      description: 'Printed under the picture. Leave it empty rather than repeat the words above.',
    }),
  ],
  preview: { select: { title: 'alt.en', subtitle: 'caption.en', media: 'asset' } },
})
