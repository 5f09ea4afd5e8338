const daySeconds = 86_400
const weekSeconds = 604_800

/** Caches a part of the sitemap until one of its documents changes, for a day at most. */
export const sitemapCacheOptions = (tags: readonly string[]) => ({
  maxAge: daySeconds,
  swr: weekSeconds,
  tags: [...tags],
})
