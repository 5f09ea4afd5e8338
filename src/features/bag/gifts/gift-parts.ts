/** The parts of which a gift's packaging is composed. */
export const giftParts = ['box', 'paper', 'ribbon', 'seal', 'card'] as const
export type GiftPart = (typeof giftParts)[number]
