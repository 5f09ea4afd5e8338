import type { AstroCookies } from 'astro'
import { bagLifetime } from './bag.ts'
import { siteCookie } from '#shared/http/site-cookie.ts'
import { newToken } from '#shared/token.ts'

const maxAgeSeconds = bagLifetime.hours * 3600
/** The secret token of the bag (HttpOnly). */
const bagCookie = (siteUrl: string) => siteCookie({ name: 'bag', maxAgeSeconds }, siteUrl)
/** The number of items. A script reads it and shows it in the header, because pages are cached for all visitors. */
const countCookie = (siteUrl: string) =>
  siteCookie({ name: 'bag-count', maxAgeSeconds, isReadByScripts: true }, siteUrl)

/**
 * The token of the bag, and the stamp that the last response set with it. Two requests with the same stamp were sent before
 * the browser received a response to the first.
 */
export function readBagCookie(
  cookies: AstroCookies,
  siteUrl: string,
): { readonly token: string | undefined; readonly stamp: string } {
  const [token, stamp = ''] = bagCookie(siteUrl).read(cookies)?.split('.') ?? []
  return { token, stamp }
}

export function readBagToken(cookies: AstroCookies, siteUrl: string): string | undefined {
  return readBagCookie(cookies, siteUrl).token
}

/** Sets the cookies of the bag; called only after something is placed in it. */
export function setBagCookie(cookies: AstroCookies, token: string, count: number, siteUrl: string): void {
  bagCookie(siteUrl).write(cookies, `${token}.${newToken().slice(0, 12)}`)
  countCookie(siteUrl).write(cookies, String(count))
}

/** Updates the count cookie of a browser that has a bag. */
export function updateBagCount(cookies: AstroCookies, count: number, siteUrl: string): void {
  const token = readBagToken(cookies, siteUrl)
  if (token !== undefined && countCookie(siteUrl).read(cookies) !== String(count))
    setBagCookie(cookies, token, count, siteUrl)
}
