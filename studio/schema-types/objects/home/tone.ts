import { defineType } from 'sanity'

/** The background of a section, as the `tone` of the storefront's `Section` component. */
export const toneType = defineType({
  name: 'tone',
  title: 'Room',
  type: 'string',
  description: 'The light it is seen in. A lit object needs real dark.',
  options: {
    list: [
      { title: 'Night', value: 'night' },
      { title: 'Paper', value: 'paper' },
      { title: 'Wall', value: 'wall' },
      { title: 'Stone', value: 'stone' },
    ],
    layout: 'radio',
    direction: 'horizontal',
  },
})
