import { CommentIcon } from '@sanity/icons/Comment'
import { defineField, defineType } from 'sanity'

/** Plain text that the storefront shows beside the next paragraph. */
export const marginNoteType = defineType({
  name: 'marginNote',
  title: 'Note in the margin',
  type: 'object',
  icon: CommentIcon,
  description: 'An aside that would interrupt the sentence. It stands beside the paragraph that follows.',
  fields: [
    defineField({
      name: 'text',
      title: 'Text',
      type: 'text',
      rows: 3,
      description: 'Two sentences at most.',
      validation: (rule) => [rule.required(), rule.max(240).warning()],
    }),
  ],
  preview: {
    select: { title: 'text' },
    prepare: ({ title }) => ({ title: String(title ?? 'No words yet'), subtitle: 'In the margin' }),
  },
})
