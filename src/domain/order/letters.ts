/** Letters about orders: kind to the data its words need. */
export type OrderLetters = Record<never, never>
