import type { AstroCookies } from 'astro'
import { isToken } from '#shared/token.ts'

/** The seal of the letter for which an hour is held, which no script may read; set only once an hour has been chosen. */
const holdCookie = 'hold'

// Longer than the hold, so that whoever comes back late is told what became of it.
const maxAge = 3600

export function readHoldToken(cookies: AstroCookies): string | undefined {
  const token = cookies.get(holdCookie)?.value
  return token !== undefined && isToken(token) ? token : undefined
}

export function keepHold(cookies: AstroCookies, token: string, siteUrl: string): void {
  const secure = siteUrl.startsWith('https:')
  cookies.set(holdCookie, token, { path: '/', sameSite: 'lax', secure, httpOnly: true, maxAge })
}

/** The letter has been sent, and what held its hour opens the visit now. */
export function forgetHold(cookies: AstroCookies): void {
  if (cookies.has(holdCookie)) cookies.delete(holdCookie, { path: '/' })
}
