import { defineField, defineType } from 'sanity'
import { PlaceOnModel } from '../../../inputs/place-on-model.tsx'
import { completePlace } from '../../validation/model/complete-place.ts'

/** A place on the model: the name of a node, or a point with its normal and a camera. */
export const craftPlaceType = defineType({
  name: 'craftPlace',
  title: 'Place on the model',
  type: 'object',
  components: { input: PlaceOnModel },
  validation: (rule) => rule.custom(completePlace),
  fields: [
    defineField({
      name: 'node',
      title: 'Named place',
      type: 'string',
      description: 'A node of the model; its view comes with it. Leave empty for a point of your own.',
    }),
    defineField({
      name: 'position',
      title: 'Point, mm',
      type: 'point3',
      description: 'From the middle of the foot of the piece: to its right, upwards, to its front.',
    }),
    defineField({ name: 'normal', title: 'Where its surface looks', type: 'point3' }),
    defineField({ name: 'camera', title: 'Seen from', type: 'craftCamera' }),
  ],
})

const number = (name: string, title: string) =>
  defineField({ name, title, type: 'number', validation: (rule) => rule.required() })

/** A vector in the coordinates of the model: right, up, forward. */
export const point3Type = defineType({
  name: 'point3',
  title: 'Point',
  type: 'object',
  options: { columns: 3 },
  fields: [number('x', 'Right'), number('y', 'Up'), number('z', 'Forward')],
})

/** A view of the 3D viewer in degrees. The limits are those of its controls. */
export const craftCameraType = defineType({
  name: 'craftCamera',
  title: 'Camera',
  type: 'object',
  options: { columns: 3 },
  fields: [
    defineField({
      name: 'azimuth',
      title: 'Around, degrees',
      type: 'number',
      description: '0 from its front, 90 from its right.',
      validation: (rule) => rule.required().min(-180).max(180),
    }),
    defineField({
      name: 'elevation',
      title: 'Height, degrees',
      type: 'number',
      validation: (rule) => rule.required().min(-14).max(82),
    }),
    defineField({
      name: 'zoom',
      title: 'Nearness',
      type: 'number',
      description: '1 as photographed, 0.25 four times as near.',
      validation: (rule) => rule.required().min(0.12).max(1.6),
    }),
  ],
})
