import { defineArrayMember, defineField, defineType } from 'sanity'
import { linkShape } from '../validation/link-shape.ts'

export const richTextType = defineType({
  name: 'richText',
  title: 'Text',
  type: 'array',
  of: [
    defineArrayMember({
      type: 'block',
      styles: [
        { title: 'Paragraph', value: 'normal' },
        { title: 'Chapter', value: 'h2' },
        { title: 'Quotation', value: 'blockquote' },
      ],
      lists: [
        { title: 'List', value: 'bullet' },
        { title: 'Numbered', value: 'number' },
      ],
      marks: {
        decorators: [
          { title: 'Italic', value: 'em' },
          { title: 'Strong', value: 'strong' },
        ],
        annotations: [
          {
            name: 'link',
            title: 'Link',
            type: 'object',
            fields: [
              defineField({
                name: 'href',
                title: 'Leads to',
                type: 'string',
                description: 'A path of this house, such as /stories/lacquer-and-time, or an https address.',
                validation: (rule) => rule.required().custom(linkShape),
              }),
            ],
          },
        ],
      },
    }),
    defineArrayMember({ type: 'plate' }),
    defineArrayMember({ type: 'marginNote' }),
    defineArrayMember({ type: 'pullQuote' }),
    defineArrayMember({ type: 'timeline' }),
  ],
})
