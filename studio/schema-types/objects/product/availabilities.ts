/** How a variant is delivered. */
export const availabilities = [
  { title: 'In the house', value: 'stock' },
  { title: 'Made to order', value: 'made-to-order' },
] as const
