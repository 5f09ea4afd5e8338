import { defineField, defineType } from 'sanity'

const percent = (name: string, title: string) =>
  defineField({
    name,
    title,
    type: 'number',
    validation: (rule) => rule.required().min(0).max(100),
  })

/** The position of the engraved letters on a photograph. */
export const engravingSpotType = defineType({
  name: 'engravingSpot',
  title: 'On a photograph',
  type: 'object',
  fields: [
    defineField({
      name: 'picture',
      title: 'Photograph',
      type: 'picture',
      description: 'One on which the place is seen; it is shown four wide and five high.',
      validation: (rule) => rule.required(),
    }),
    percent('x', 'Middle of the line from the left, %'),
    percent('y', 'Middle of the line from the top, %'),
    percent('width', 'Longest line, %'),
    defineField({
      name: 'height',
      title: 'Tallest letter, %',
      type: 'number',
      description: 'In hundredths of the width of the picture.',
      validation: (rule) => rule.required().min(1).max(50),
    }),
    defineField({
      name: 'angle',
      title: 'Turned, degrees',
      type: 'number',
      description: 'Clockwise; empty for a level line.',
      validation: (rule) => rule.min(-180).max(180),
    }),
    defineField({
      name: 'skew',
      title: 'Leaning, degrees',
      type: 'number',
      description: 'Of the uprights, as on a lid that is seen from the side; empty for none.',
      validation: (rule) => rule.min(-60).max(60),
    }),
  ],
})
