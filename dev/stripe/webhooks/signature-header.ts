import { createHmac, randomBytes } from 'node:crypto'

/**
 * The `Stripe-Signature` header: HMAC-SHA256 over `timestamp.body`, keyed by the whole secret with its `whsec_`.
 * In test mode Stripe adds a `v0` without meaning, so that clients do not parse the header by position.
 */
export function signatureHeader(body: string, secret: string, timestamp: number): string {
  const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`, 'utf8').digest('hex')
  return `t=${timestamp},v1=${signature},v0=${randomBytes(32).toString('hex')}`
}
