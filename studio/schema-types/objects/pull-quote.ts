import { defineField, defineType } from 'sanity'

export const pullQuoteType = defineType({
  name: 'pullQuote',
  title: 'Pulled quotation',
  type: 'object',
  fields: [
    defineField({
      name: 'text',
      title: 'Text',
      type: 'text',
      rows: 2,
      validation: (rule) => [rule.required(), rule.max(160).warning()],
    }),
    defineField({ name: 'cite', title: 'Said by', type: 'string' }),
  ],
  preview: { select: { title: 'text', subtitle: 'cite' } },
})
