import { randomInt } from 'node:crypto'

// No 0/O, 1/I/L, 2/Z, 5/S, 8/B: a customer reads this aloud on the telephone.
const alphabet = '34679ACDEFGHJKMNPQRTUVWXY'

/** A reference a person can say: `ORL-7QK4MX` for orders, `RMA-…` for returns. Unique by constraint, not by luck. */
export function newReference(prefix: string): string {
  let code = ''
  for (let i = 0; i < 6; i++) code += alphabet[randomInt(alphabet.length)]
  return `${prefix}-${code}`
}
