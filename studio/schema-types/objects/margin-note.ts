import { defineField, defineType } from 'sanity'

export const marginNoteType = defineType({
  name: 'marginNote',
  title: 'Note in the margin',
  type: 'object',
  fields: [
    defineField({
      name: 'text',
      title: 'Text',
      type: 'text',
      rows: 3,
      description: 'Two sentences at most; it stands beside the paragraph that follows.',
      validation: (rule) => [rule.required(), rule.max(240).warning()],
    }),
  ],
  preview: { select: { title: 'text' } },
})
