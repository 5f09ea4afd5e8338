/** How many rows of each kind the staff's day lists. */
export const mostListed = 100
