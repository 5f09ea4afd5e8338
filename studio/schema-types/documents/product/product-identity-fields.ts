import { defineArrayMember, defineField } from 'sanity'
import { slugField } from '../../objects/page/slug-field.ts'

const group = 'identity'

/** The fields that identify a product: name, label texts, pictures and 3D model. */
export const productIdentityFields = [
  defineField({
    name: 'name',
    title: 'Name',
    type: 'string',
    group,
    description: 'A proper name, the same in every language.',
    validation: (rule) => rule.required().max(40),
  }),
  slugField({ source: 'name', group }),
  defineField({
    name: 'kind',
    title: 'Kind',
    type: 'localeString',
    group,
    description: 'What it is, for someone who has never seen one: “Wristwatch”.',
    validation: (rule) => rule.required(),
  }),
  defineField({
    name: 'since',
    title: 'Made since',
    type: 'number',
    group,
    validation: (rule) => rule.required().integer().min(1847).max(2100),
  }),
  defineField({
    name: 'sentence',
    title: 'The one sentence',
    type: 'localeText',
    group,
    validation: (rule) => rule.required(),
  }),
  defineField({
    name: 'materialsLine',
    title: 'Materials, for the label',
    type: 'localeString',
    group,
    description: 'As a museum would print it: “Rose gold, silvered dial, calf”.',
    validation: (rule) => rule.required(),
  }),
  defineField({
    name: 'dimensionsLine',
    title: 'Dimensions, for the label',
    type: 'localeString',
    group,
    description: '“38 × 9.2 mm, 62 g”.',
    validation: (rule) => rule.required(),
  }),
  defineField({ name: 'dimensions', title: 'Dimensions', type: 'dimensions', group }),
  defineField({
    name: 'hero',
    title: 'In the dark',
    type: 'picture',
    group,
    description: 'The picture that fills the first room: lit by one lamp, on night.',
    validation: (rule) => rule.required(),
  }),
  defineField({
    name: 'pictures',
    title: 'By day',
    type: 'array',
    of: [defineArrayMember({ type: 'picture' })],
    group,
    description: 'Pale pictures, each with a caption. The second is shown in collections on approach.',
  }),
  defineField({ name: 'model', title: 'In three dimensions', type: 'model', group }),
  defineField({ name: 'spin', title: 'Turned by hand', type: 'spin', group }),
]
