/**
 * On Back and Forward browsers show a page from their cache without asking for a newer one, whatever `Cache-Control` allows
 * (the fetch mode of history navigation is "force-cache"). So the page asks, and loads itself again where it has changed.
 */
async function renew(): Promise<void> {
  const tagOf = async (cache: RequestCache) => (await fetch(location.href, { cache })).headers.get('ETag')
  const shown = await tagOf('force-cache')
  // A page without an entity tag is a visitor's own, and no browser keeps it.
  if (shown && shown !== (await tagOf('no-cache'))) location.reload()
}

addEventListener('pageshow', ({ persisted }) => {
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  // Offline, or away from the storefront, the page stays as it is.
  if (persisted || arrival?.type === 'back_forward') void renew().catch(() => {})
})
