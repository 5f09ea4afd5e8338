import { createHash, randomBytes } from 'node:crypto'

/** The secret of a capability link: 32 random bytes, base64url (43 characters). Only its hash is stored. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

const tokenShape = /^[A-Za-z0-9_-]{43}$/

export function isToken(value: string): boolean {
  return tokenShape.test(value)
}

/** The stored form of a token: SHA-256, hex. A leaked table grants no access. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
