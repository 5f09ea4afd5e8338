import { createHash, randomBytes } from 'node:crypto'

/** A capability link's secret: 32 random bytes, base64url (43 characters). Only its hash is ever stored. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

const tokenShape = /^[A-Za-z0-9_-]{43}$/

export function isToken(value: string): boolean {
  return tokenShape.test(value)
}

/** What the database keeps of a token: SHA-256, hex. A leaked table opens no door. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
