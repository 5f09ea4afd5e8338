import { defineField, defineType } from 'sanity'
import { longestWords } from '../../validation/words/longest-words.ts'
import { pictureChosen } from '../../validation/words/picture-chosen.ts'

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
      // Deep in a block the Studio would fold it away, and with it the one field that may not be forgotten.
      options: { collapsible: false },
      // Here, and not on the picture: a rule of the type is lost wherever a field adds one of its own.
      validation: (rule) => [
        rule.required().custom((_, { parent }) => pictureChosen(parent)),
        rule.custom(longestWords(180)).warning(),
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
