import { defineField } from 'sanity'

/** The piece that a block is about. `filter` is GROQ: which pieces can be chosen, when not all of them. */
export const productField = (filter?: string) =>
  defineField({
    name: 'product',
    title: 'Piece',
    type: 'reference',
    to: [{ type: 'product' }],
    ...(filter !== undefined && { options: { filter } }),
    validation: (rule) => rule.required(),
  })
