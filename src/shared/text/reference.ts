import { randomInt } from 'node:crypto'

// Without characters that are easily confused (0/O, 1/I/L, 2/Z, 5/S, 8/B), because customers read it aloud on the telephone.
const alphabet = '34679ACDEFGHJKMNPQRTUVWXY'

/** Orders, returns (return merchandise authorization) and care requests. */
type ReferencePrefix = 'ORD' | 'RMA' | 'CAR'

/** `ORD-7QK4MX`: 25^6 for each prefix. */
function newReference(prefix: ReferencePrefix): string {
  let code = ''
  for (let i = 0; i < 6; i++) code += alphabet[randomInt(alphabet.length)]
  return `${prefix}-${code}`
}

/** A reference as somebody may type it: its letters may be small, and it need not be one that was drawn. */
export const referenceShape = /^[A-Z]{3}-[0-9A-Z]{6}$/i

const maxAttempts = 20

/**
 * Draws a reference that a person can say, until one is free. `insert` writes the row and returns undefined where the database
 * refuses the reference as taken: it is unique by constraint.
 */
export async function generateReference<Row>(
  prefix: ReferencePrefix,
  insert: (reference: string) => Promise<Row | undefined>,
): Promise<Row> {
  for (let draws = 0; draws < maxAttempts; draws++) {
    const row = await insert(newReference(prefix))
    if (row !== undefined) return row
  }
  throw new Error(`${maxAttempts} references with ${prefix} were taken`)
}
