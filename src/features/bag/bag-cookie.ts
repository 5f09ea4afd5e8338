import type { AstroCookies } from 'astro'
import { bagKeepsFor } from '#domain/bag/bag.ts'

/** The one secret of a bag, which no script may read. */
const bagCookie = 'bag'
/** How many pieces there are, which a script writes into the header of pages that are cached for everybody. */
const countCookie = 'bag-count'

const maxAge = bagKeepsFor.hours * 3600

export function readBagToken(cookies: AstroCookies): string | undefined {
  return cookies.get(bagCookie)?.value
}

/** Remembers the bag in the visitor's browser; called only once something has been placed in it. */
export function keepBag(cookies: AstroCookies, token: string, count: number, siteUrl: string): void {
  const shared = { path: '/', sameSite: 'lax', secure: siteUrl.startsWith('https:'), maxAge } as const
  cookies.set(bagCookie, token, { ...shared, httpOnly: true })
  cookies.set(countCookie, String(count), shared)
}

/** Says anew how many pieces there are, to a browser that has a bag. */
export function recount(cookies: AstroCookies, count: number, siteUrl: string): void {
  const token = readBagToken(cookies)
  if (token !== undefined && cookies.get(countCookie)?.value !== String(count))
    keepBag(cookies, token, count, siteUrl)
}
