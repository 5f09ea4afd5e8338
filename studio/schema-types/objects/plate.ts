import { defineField, defineType } from 'sanity'

export const plateType = defineType({
  name: 'plate',
  title: 'Plate',
  type: 'object',
  fields: [
    defineField({
      name: 'picture',
      title: 'Picture',
      type: 'picture',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'layout',
      title: 'Layout',
      type: 'string',
      options: {
        list: [
          { title: 'Edge to edge', value: 'full' },
          { title: 'Wider than the text', value: 'wide' },
          { title: 'Two side by side', value: 'diptych' },
        ],
        layout: 'radio',
      },
      initialValue: 'wide',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'secondPicture',
      title: 'Second picture',
      type: 'picture',
      hidden: ({ parent }) => (parent as { layout?: string } | undefined)?.layout !== 'diptych',
    }),
  ],
  preview: { select: { title: 'picture.alt.en', subtitle: 'layout', media: 'picture.asset' } },
})
