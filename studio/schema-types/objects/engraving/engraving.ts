import { defineArrayMember, defineField, defineType } from 'sanity'
import { alphabets, faces } from './engraving-choices.ts'
import { onePricePerCurrency } from '../../validation/product/one-price-per-currency.ts'

/** The engraving that a product offers: limits, price, and the surface on which the text is previewed. */
export const engravingType = defineType({
  name: 'engraving',
  title: 'Engraving',
  type: 'object',
  fields: [
    defineField({
      name: 'maxLength',
      title: 'Letters',
      type: 'number',
      description: 'Counted as they are seen, spaces included.',
      validation: (rule) => rule.required().integer().min(1).max(60),
    }),
    defineField({
      name: 'alphabets',
      title: 'Alphabets the engraver cuts',
      type: 'array',
      of: [defineArrayMember({ type: 'string', options: { list: alphabets } })],
      options: { list: alphabets },
      validation: (rule) => rule.required().min(1).unique(),
    }),
    defineField({
      name: 'limits',
      title: 'Limits of single materials',
      type: 'array',
      of: [defineArrayMember({ type: 'engravingLimit' })],
      description: 'Where a metal or a leather takes less than the rest.',
    }),
    defineField({
      name: 'faces',
      title: 'Faces to choose from',
      type: 'array',
      of: [defineArrayMember({ type: 'string', options: { list: faces } })],
      options: { list: faces },
      description: 'The first is cut unless another is asked for. Empty means roman.',
      validation: (rule) => rule.unique(),
    }),
    defineField({
      name: 'place',
      title: 'Where',
      type: 'localeString',
      description: 'The label of the field, as the customer reads it: “Words for the case back”.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'price',
      title: 'Price',
      type: 'array',
      of: [defineArrayMember({ type: 'price' })],
      description: 'Empty when the engraving is ours to give.',
      validation: (rule) => rule.custom(onePricePerCurrency),
    }),
    defineField({
      name: 'node',
      title: 'Surface in the model',
      type: 'string',
      description: 'The name of the node that carries the letters in the GLB.',
    }),
    defineField({
      name: 'on',
      title: 'On a photograph',
      type: 'engravingSpot',
      description: 'Empty when no photograph shows the place: the letters are then shown on a plate.',
    }),
  ],
})
