import { describedError } from '../lake-error.ts'

const transactionId = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/

/** Reads the id that a writer chose for its transaction; it becomes the revision of the documents. */
export function readTransactionId(value: unknown): { transactionId?: string } {
  if (value === undefined || value === null) return {}
  if (typeof value === 'string' && transactionId.test(value)) return { transactionId: value }
  throw describedError(400, 'validationError', `Malformed transaction ID: ${JSON.stringify(value)}`)
}
