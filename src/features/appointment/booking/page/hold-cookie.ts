import type { AstroCookies } from 'astro'
import { siteCookie } from '#shared/http/site-cookie.ts'
import { isToken } from '#shared/token.ts'

/**
 * The request token of a hold (HttpOnly), set when a slot is chosen. It lives longer than the hold, so that the page can say
 * that the hold has expired.
 */
const holdCookie = (siteUrl: string) => siteCookie({ name: 'hold', maxAgeSeconds: 3600 }, siteUrl)

export function readHoldToken(cookies: AstroCookies, siteUrl: string): string | undefined {
  const token = holdCookie(siteUrl).read(cookies)
  return token !== undefined && isToken(token) ? token : undefined
}

export function setHoldCookie(cookies: AstroCookies, token: string, siteUrl: string): void {
  holdCookie(siteUrl).write(cookies, token)
}

/** Clears the cookie after the booking, because the token is now for the link to the appointment. */
export function deleteHoldCookie(cookies: AstroCookies, siteUrl: string): void {
  holdCookie(siteUrl).clear(cookies)
}
