import { randomInt } from 'node:crypto'

// Without characters that are easily confused (0/O, 1/I/L, 2/Z, 5/S, 8/B), because customers read it aloud on the telephone.
const alphabet = '34679ACDEFGHJKMNPQRTUVWXY'

/** A random reference: `ORL-7QK4MX` for orders, `RMA-…` for returns. A database constraint ensures that it is unique. */
export function newReference(prefix: string): string {
  let code = ''
  for (let i = 0; i < 6; i++) code += alphabet[randomInt(alphabet.length)]
  return `${prefix}-${code}`
}
