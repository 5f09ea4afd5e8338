/**
 * Reloads a page when its ETag has changed. On Back and Forward browsers show a cached page without revalidation, whatever
 * `Cache-Control` says (history navigation uses the cache mode "force-cache").
 */
async function reloadIfChanged(): Promise<void> {
  const tagOf = async (cache: RequestCache) => (await fetch(location.href, { cache })).headers.get('ETag')
  const shown = await tagOf('force-cache')
  // Personal pages have no ETag and are not stored.
  if (shown && shown !== (await tagOf('no-cache'))) location.reload()
}

addEventListener('pageshow', ({ persisted }) => {
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  // Without a connection the page stays.
  if (persisted || arrival?.type === 'back_forward') void reloadIfChanged().catch(() => {})
})
