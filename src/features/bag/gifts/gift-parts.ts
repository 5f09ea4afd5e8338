/** The parts of a gift's wrapping. */
export const giftParts = ['box', 'paper', 'ribbon', 'seal', 'card'] as const
export type GiftPart = (typeof giftParts)[number]
