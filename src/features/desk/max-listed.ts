/** The maximum number of rows in each list of the day. */
export const maxListed = 100
