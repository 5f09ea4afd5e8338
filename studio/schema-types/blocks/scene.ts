import { CubeIcon } from '@sanity/icons/Cube'
import { defineField, defineType } from 'sanity'
import { productField } from '../objects/product/product-field.ts'

/** A product in the 3D viewer. A product without spin frames cannot be chosen, because the frames are shown first. */
export const sceneType = defineType({
  name: 'scene',
  title: 'Piece to be turned',
  type: 'object',
  icon: CubeIcon,
  description:
    'A piece that the reader turns, by its photographs and, when asked, in three dimensions. Only pieces that have been turned before the camera can be chosen.',
  fields: [
    productField('defined(spin.path)'),
    defineField({ name: 'caption', title: 'Caption', type: 'string' }),
  ],
  preview: {
    select: { title: 'product.name', media: 'product.hero.asset' },
    prepare: ({ title, media }) => ({
      title: String(title ?? 'No piece chosen yet'),
      subtitle: 'To be turned',
      media,
    }),
  },
})
