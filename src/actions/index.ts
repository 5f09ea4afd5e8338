/** Every form of the house, by domain. */
export const server = {}
