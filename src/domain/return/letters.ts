/** Letters about returns and care: kind to the data its words need. */
export type ReturnLetters = Record<never, never>
