import { defineField } from 'sanity'

/** A required reference to a product. `filter` is GROQ and limits the products that can be chosen. */
export const productField = (filter?: string) =>
  defineField({
    name: 'product',
    title: 'Piece',
    type: 'reference',
    to: [{ type: 'product' }],
    ...(filter !== undefined && { options: { filter } }),
    validation: (rule) => rule.required(),
  })
