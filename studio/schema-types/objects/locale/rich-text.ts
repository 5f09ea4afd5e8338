import { defineArrayMember, defineType } from 'sanity'
import { toneOfBlocks } from '../../validation/words/tone.ts'

/** The block types that an editor can insert, in the order of the insert menu. */
const blocks = [
  'plate',
  'marginNote',
  'pullQuote',
  'timeline',
  'film',
  'beforeAfter',
  'spottedPicture',
  'pieceInText',
  'scene',
  'madeBy',
  'madeOf',
] as const

/** The Portable Text of one language. The storefront has a component for each style, mark and block. */
export const richTextType = defineType({
  name: 'richText',
  title: 'Text',
  type: 'array',
  description: 'Choose “Chapter” as the style of a line to begin one. Blocks are dragged by their left edge.',
  validation: (rule) => rule.custom(toneOfBlocks).warning(),
  of: [
    defineArrayMember({
      type: 'block',
      styles: [
        { title: 'Paragraph', value: 'normal' },
        { title: 'Chapter', value: 'h2' },
        { title: 'Quotation', value: 'blockquote' },
      ],
      lists: [
        { title: 'List', value: 'bullet' },
        { title: 'Numbered', value: 'number' },
      ],
      marks: {
        decorators: [
          { title: 'Italic', value: 'em' },
          { title: 'Strong', value: 'strong' },
        ],
        annotations: [{ type: 'houseLink' }, { type: 'pieceMark' }, { type: 'link' }],
      },
    }),
    ...blocks.map((type) => defineArrayMember({ type })),
  ],
})
