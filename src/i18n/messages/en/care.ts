export const care = {}
