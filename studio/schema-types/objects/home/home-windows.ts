import { defineField, defineType } from 'sanity'

/** A section of the home page with the opening hours of all boutiques; only its texts are edited here. */
export const homeWindowsType = defineType({
  name: 'homeWindows',
  title: 'The windows of the boutiques',
  type: 'object',
  fields: [
    defineField({ name: 'title', title: 'Title', type: 'localeString' }),
    defineField({ name: 'note', title: 'Note', type: 'localeText' }),
  ],
  preview: {
    select: { title: 'title.en' },
    prepare: ({ title }) => ({ title: title ?? 'The windows of the boutiques' }),
  },
})
