export const gift = {}
