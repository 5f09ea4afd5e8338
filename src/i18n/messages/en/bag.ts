export const bag = {}
