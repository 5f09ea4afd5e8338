import { SplitVerticalIcon } from '@sanity/icons/SplitVertical'
import { defineField, defineType } from 'sanity'

/** Two pictures from the same viewpoint; scrolling reveals the second over the first. */
export const beforeAfterType = defineType({
  name: 'beforeAfter',
  title: 'Before and after',
  type: 'object',
  icon: SplitVerticalIcon,
  description:
    'One place seen twice, from the same spot: before the work and after it. The second comes over the first as the page is read.',
  fields: [
    defineField({
      name: 'before',
      title: 'Before',
      type: 'picture',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'after',
      title: 'After',
      type: 'picture',
      description: 'Of the same shape as the first, or it will be cut to it.',
      validation: (rule) => rule.required(),
    }),
    defineField({ name: 'beforeLabel', title: 'Name of the first', type: 'string' }),
    defineField({ name: 'afterLabel', title: 'Name of the second', type: 'string' }),
  ],
  preview: {
    select: { title: 'after.alt.en', media: 'after.asset' },
    prepare: ({ title, media }) => ({
      title: String(title ?? 'Two pictures without words yet'),
      subtitle: 'Before and after',
      media,
    }),
  },
})
