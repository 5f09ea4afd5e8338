import { createHmac, timingSafeEqual } from 'node:crypto'

export const signatureHeader = 'sanity-webhook-signature'

const headerShape = /^t=(\d{1,16})[, ]+v1=([A-Za-z0-9_-]+)$/
// Sanity retries for half an hour, perhaps with the same signature. A replay can only invalidate cache tags again.
const oldest = 60 * 60 * 1000
const maxClockSkew = 5 * 60 * 1000

/**
 * Whether a webhook's raw body has a valid and recent signature: `t=<ms>,v1=<base64url HMAC-SHA256 of "<ms>.<body>">`, as
 * in Sanity's webhook toolkit. Compares in constant time.
 */
export function isSignedBySanity(body: string, header: string | null, secret: string, now: number): boolean {
  const [, signedAt, signature] = headerShape.exec(header?.trim() ?? '') ?? []
  if (signedAt === undefined || signature === undefined) return false
  const age = now - Number(signedAt)
  if (age > oldest || age < -maxClockSkew) return false
  const expected = createHmac('sha256', secret).update(`${signedAt}.${body}`).digest()
  const given = Buffer.from(signature, 'base64url')
  return given.length === expected.length && timingSafeEqual(given, expected)
}
