import { ComposeIcon } from '@sanity/icons/Compose'
import { DropIcon } from '@sanity/icons/Drop'
import { defineField, defineType } from 'sanity'

/** A reference to a maker, whose text the stories and the product pages share. */
export const madeByType = defineType({
  name: 'madeBy',
  title: 'Maker',
  type: 'object',
  icon: ComposeIcon,
  description:
    'Who made it. The words are the maker’s own document, and are read on the pages of the pieces too.',
  fields: [
    defineField({
      name: 'maker',
      title: 'Maker',
      type: 'reference',
      to: [{ type: 'maker' }],
      validation: (rule) => rule.required(),
    }),
  ],
  preview: {
    select: { title: 'maker.name' },
    prepare: ({ title }) => ({ title: String(title ?? 'No maker chosen yet'), subtitle: 'Maker' }),
  },
})

/** A reference to a material, whose text the stories and the product pages share. */
export const madeOfType = defineType({
  name: 'madeOf',
  title: 'Material',
  type: 'object',
  icon: DropIcon,
  description:
    'What it is made of. The words are the material’s own document, and are read on the pages of the pieces too.',
  fields: [
    defineField({
      name: 'material',
      title: 'Material',
      type: 'reference',
      to: [{ type: 'material' }],
      validation: (rule) => rule.required(),
    }),
  ],
  preview: {
    select: { title: 'material.title.en' },
    prepare: ({ title }) => ({ title: String(title ?? 'No material chosen yet'), subtitle: 'Material' }),
  },
})
