import { ImageIcon } from '@sanity/icons/Image'
import { defineField, defineType } from 'sanity'

/** A large picture, or two side by side; only the layout `diptych` has a second picture. */
export const plateType = defineType({
  name: 'plate',
  title: 'Plate',
  type: 'object',
  icon: ImageIcon,
  description: 'A picture with a room to itself. One where the reader should stop; never two in a row.',
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
      validation: (rule) =>
        rule.custom((second, { parent }) =>
          (parent as { layout?: string } | undefined)?.layout === 'diptych' && second === undefined
            ? 'Two side by side need a second picture.'
            : true,
        ),
    }),
  ],
  initialValue: { layout: 'wide' },
  preview: {
    select: { alt: 'picture.alt.en', layout: 'layout', media: 'picture.asset' },
    prepare: ({ alt, layout, media }) => ({
      title: String(alt ?? 'A plate without words yet'),
      subtitle: `Plate, ${String(layout ?? 'wide')}`,
      media,
    }),
  },
})
