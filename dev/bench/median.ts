/** The median, which a garbage collection in one run does not move; NaN of no values. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN
