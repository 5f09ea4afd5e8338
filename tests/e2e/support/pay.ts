/** Stripe's test card numbers by their result. */
export const cards = {
  paid: '4242 4242 4242 4242',
  declined: '4000 0000 0000 0002',
  requires3dSecure: '4000 0027 6000 3184',
} as const
