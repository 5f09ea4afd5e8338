import { timingSafeEqual } from 'node:crypto'
import { ApiError } from '../api-error.ts'

/** Checks the secret key: a bearer token or the user name of Basic authentication, as Stripe accepts both. */
export function authenticate(authorization: string | undefined, secretKey: string): void {
  const given = readKey(authorization)
  if (given === null) {
    throw unauthorized(
      "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').",
    )
  }
  if (!isEqual(given, secretKey)) throw unauthorized(`Invalid API Key provided: ${mask(given)}`)
}

function readKey(authorization: string | undefined): string | null {
  const [scheme, value] = authorization?.split(' ') ?? []
  if (!value) return null
  if (scheme?.toLowerCase() === 'bearer') return value
  if (scheme?.toLowerCase() !== 'basic') return null
  return Buffer.from(value, 'base64').toString('utf8').split(':')[0] || null
}

function isEqual(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

function mask(key: string): string {
  return key.length < 12
    ? '*'.repeat(key.length)
    : `${key.slice(0, 8)}${'*'.repeat(key.length - 12)}${key.slice(-4)}`
}

function unauthorized(message: string): ApiError {
  return new ApiError(401, { type: 'invalid_request_error', message })
}
