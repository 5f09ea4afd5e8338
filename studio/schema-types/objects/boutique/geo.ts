import { defineField, defineType } from 'sanity'

/** A position in degrees (WGS 84). */
export const geoType = defineType({
  name: 'geo',
  title: 'Place on the map',
  type: 'object',
  options: { columns: 2 },
  fields: [
    defineField({
      name: 'lat',
      title: 'Latitude',
      type: 'number',
      validation: (rule) => rule.required().min(-90).max(90),
    }),
    defineField({
      name: 'lng',
      title: 'Longitude',
      type: 'number',
      validation: (rule) => rule.required().min(-180).max(180),
    }),
  ],
})
