import { PinIcon } from '@sanity/icons/Pin'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { SpotsOnPicture } from '../../inputs/spots-on-picture.tsx'

/** A picture with one to seven annotated points. */
export const spottedPictureType = defineType({
  name: 'spottedPicture',
  title: 'Picture with points',
  type: 'object',
  icon: PinIcon,
  description:
    'A picture and what to look for in it. Click on the picture to set a point, then give it its words.',
  fields: [
    defineField({
      name: 'picture',
      title: 'Picture',
      type: 'picture',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'spots',
      title: 'Points',
      type: 'array',
      of: [defineArrayMember({ type: 'spot' })],
      components: { input: SpotsOnPicture },
      validation: (rule) => rule.required().min(1).max(7),
    }),
  ],
  preview: {
    select: { title: 'picture.alt.en', media: 'picture.asset' },
    prepare: ({ title, media }) => ({
      title: String(title ?? 'A picture without words yet'),
      subtitle: 'Picture with points',
      media,
    }),
  },
})

/** A point on a picture, in percent of its width and height, with at most one decimal. */
export const spotType = defineType({
  name: 'spot',
  title: 'Point',
  type: 'object',
  fields: [
    defineField({ name: 'title', title: 'Title', type: 'string', validation: (rule) => rule.required() }),
    defineField({
      name: 'text',
      title: 'Text',
      type: 'text',
      rows: 2,
      validation: (rule) => [rule.required(), rule.max(240).warning()],
    }),
    ...(['x', 'y'] as const).map((name) =>
      defineField({
        name,
        title: name === 'x' ? 'From the left, %' : 'From the top, %',
        type: 'number',
        validation: (rule) => rule.required().min(0).max(100).precision(1),
      }),
    ),
  ],
  preview: { select: { title: 'title', subtitle: 'text' } },
})
