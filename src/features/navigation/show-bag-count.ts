/**
 * The number of items in the bag, from a cookie. Cached pages are shared by all visitors, so a script adds the number.
 */
export function readBagCount(cookies: string, isHttps: boolean): number {
  // The same names as in src/shared/http/site-cookie.ts.
  const name = isHttps ? '__Host-bag-count' : 'bag-count'
  const count = Number(RegExp(`(?:^|;\\s*)${name}=(\\d{1,3})(?:;|$)`).exec(cookies)?.[1] ?? 0)
  return Number.isSafeInteger(count) ? count : 0
}

function show() {
  const count = readBagCount(document.cookie, location.protocol === 'https:')
  for (const place of document.querySelectorAll<HTMLElement>('[data-bag-count]')) {
    place.textContent = count > 0 ? count.toLocaleString(place.dataset['locale']) : ''
  }
}

if (typeof document !== 'undefined') {
  show()
  // Also when the page is restored from the back/forward cache.
  addEventListener('pageshow', show)
}
