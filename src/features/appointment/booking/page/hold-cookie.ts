import type { AstroCookies } from 'astro'
import { siteCookie } from '#shared/http/site-cookie.ts'
import { isToken } from '#shared/token.ts'

/**
 * The seal of the letter for which an hour is held, which no script may read; set only once an hour has been chosen. It
 * lasts longer than the hold, so that whoever comes back late is told what became of it.
 */
const holdCookie = (siteUrl: string) => siteCookie({ name: 'hold', maxAgeSeconds: 3600 }, siteUrl)

export function readHoldToken(cookies: AstroCookies, siteUrl: string): string | undefined {
  const token = holdCookie(siteUrl).read(cookies)
  return token !== undefined && isToken(token) ? token : undefined
}

export function keepHold(cookies: AstroCookies, token: string, siteUrl: string): void {
  holdCookie(siteUrl).write(cookies, token)
}

/** The letter has been sent, and what held its hour opens the visit now. */
export function forgetHold(cookies: AstroCookies, siteUrl: string): void {
  holdCookie(siteUrl).clear(cookies)
}
