import { defineArrayMember, defineField, defineType } from 'sanity'

/** A section of the home page with two or three product cards. */
export const homeProductsType = defineType({
  name: 'homeProducts',
  title: 'Two or three pieces',
  type: 'object',
  fields: [
    defineField({
      name: 'products',
      title: 'Pieces',
      type: 'array',
      of: [defineArrayMember({ type: 'reference', to: [{ type: 'product' }] })],
      validation: (rule) => rule.required().min(2).max(3).unique(),
    }),
  ],
  preview: {
    select: { one: 'products.0.name', two: 'products.1.name', three: 'products.2.name' },
    prepare: ({ one, two, three }) => ({
      title: [one, two, three].filter(Boolean).join(', '),
      subtitle: 'Two or three pieces',
    }),
  },
})
