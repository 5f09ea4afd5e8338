import { DoubleQuoteIcon } from '@sanity/icons/DoubleQuote'
import { defineField, defineType } from 'sanity'
import { readableBackground } from '../validation/words/readable-background.ts'

/** A highlighted quotation. A background color of its own must give readable text. */
export const pullQuoteType = defineType({
  name: 'pullQuote',
  title: 'Pulled quotation',
  type: 'object',
  icon: DoubleQuoteIcon,
  description:
    'The sentence worth remembering, taken word for word from the text. One in a story is a good number.',
  fields: [
    defineField({
      name: 'text',
      title: 'Text',
      type: 'text',
      rows: 2,
      validation: (rule) => [rule.required(), rule.max(160).warning()],
    }),
    defineField({ name: 'cite', title: 'Said by', type: 'string' }),
    defineField({
      name: 'ground',
      title: 'Ground',
      type: 'string',
      description:
        'A colour of its own for this room, as #1f2a24. Empty for the night of the house. The letters are ink or bone, whichever is read more easily.',
      validation: (rule) => rule.custom(readableBackground),
    }),
  ],
  preview: {
    select: { title: 'text', cite: 'cite' },
    prepare: ({ title, cite }) => ({
      title: String(title ?? 'No words yet'),
      subtitle: cite ? `Quotation, ${String(cite)}` : 'Quotation',
    }),
  },
})
