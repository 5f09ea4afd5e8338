import { defineField, defineType } from 'sanity'
import { CoordinatesInput } from '../../../inputs/place/coordinates-input.tsx'

/** A position in degrees (WGS 84). */
export const geoType = defineType({
  name: 'geo',
  title: 'Place on the map',
  type: 'object',
  options: { columns: 2 },
  components: { input: CoordinatesInput },
  fields: [
    defineField({
      name: 'lat',
      title: 'Latitude',
      type: 'number',
      description: 'Degrees, north of the equator above zero: 48.8686.',
      validation: (rule) => rule.required().min(-90).max(90),
    }),
    defineField({
      name: 'lng',
      title: 'Longitude',
      type: 'number',
      description: 'Degrees, east of Greenwich above zero: 2.3297.',
      validation: (rule) => rule.required().min(-180).max(180),
    }),
  ],
})
