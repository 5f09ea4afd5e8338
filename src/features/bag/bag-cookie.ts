import type { AstroCookies } from 'astro'
import { bagKeepsFor } from './bag.ts'
import { siteCookie } from '#shared/http/site-cookie.ts'
import { newToken } from '#shared/token.ts'

const maxAgeSeconds = bagKeepsFor.hours * 3600
/** The one secret of a bag, which no script may read. */
const bagCookie = (siteUrl: string) => siteCookie({ name: 'bag', maxAgeSeconds }, siteUrl)
/** How many pieces there are, which a script writes into the header of pages that are cached for everybody. */
const countCookie = (siteUrl: string) =>
  siteCookie({ name: 'bag-count', maxAgeSeconds, isReadByScripts: true }, siteUrl)

/**
 * The bag's token, and the stamp that the last answer gave the browser with it: two requests with one stamp were sent before
 * the browser had an answer to the first.
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

/** Remembers the bag in the visitor's browser; called only once something has been placed in it. */
export function keepBag(cookies: AstroCookies, token: string, count: number, siteUrl: string): void {
  bagCookie(siteUrl).write(cookies, `${token}.${newToken().slice(0, 12)}`)
  countCookie(siteUrl).write(cookies, String(count))
}

/** Says anew how many pieces there are, to a browser that has a bag. */
export function recount(cookies: AstroCookies, count: number, siteUrl: string): void {
  const token = readBagToken(cookies, siteUrl)
  if (token !== undefined && countCookie(siteUrl).read(cookies) !== String(count))
    keepBag(cookies, token, count, siteUrl)
}
