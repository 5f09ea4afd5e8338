import { DiamondIcon } from '@sanity/icons/Diamond'
import { defineField, defineType } from 'sanity'
import { productField } from '../objects/product/product-field.ts'

/** A product card beside a paragraph; its name and price are read from the product. */
export const pieceInTextType = defineType({
  name: 'pieceInText',
  title: 'Piece in the text',
  type: 'object',
  icon: DiamondIcon,
  description:
    'A piece beside the paragraph that speaks of it, with its label and its price, which come from the piece itself.',
  fields: [
    productField(),
    defineField({
      name: 'note',
      title: 'Why here',
      type: 'string',
      description: 'A few words that tie it to the paragraph. May be left empty.',
    }),
  ],
  preview: {
    select: { title: 'product.name', media: 'product.hero.asset', note: 'note' },
    prepare: ({ title, media, note }) => ({
      title: String(title ?? 'No piece chosen yet'),
      subtitle: note ? `Piece, ${String(note)}` : 'Piece in the text',
      media,
    }),
  },
})
