import { defineField, defineType } from 'sanity'

const measures = [
  { name: 'widthMm', title: 'Width, mm' },
  { name: 'heightMm', title: 'Height, mm' },
  { name: 'depthMm', title: 'Depth, mm' },
  { name: 'weightG', title: 'Weight, g' },
] as const

/** The size of a product without packaging, in millimetres and grams. */
export const dimensionsType = defineType({
  name: 'dimensions',
  title: 'Dimensions',
  type: 'object',
  options: { columns: 2 },
  fields: measures.map(({ name, title }) =>
    defineField({ name, title, type: 'number', validation: (rule) => rule.positive() }),
  ),
})
