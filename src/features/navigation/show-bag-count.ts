/**
 * Pages are cached for everybody, so the number beside "Bag" is put in here, from a cookie that exists only once
 * something has been placed in the bag.
 */
export function readBagCount(cookies: string, isHttps: boolean): number {
  // As src/shared/http/site-cookie.ts names it.
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
  // A page that comes back from the browser's own memory shows the bag as it is now.
  addEventListener('pageshow', show)
}
