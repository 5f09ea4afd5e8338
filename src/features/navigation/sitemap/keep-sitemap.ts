const daySeconds = 86_400
const weekSeconds = 604_800

/** Keeps a part of the sitemap until a document of it is published anew, and a day at most. */
export const keepSitemap = (tags: readonly string[]) => ({
  maxAge: daySeconds,
  swr: weekSeconds,
  tags: [...tags],
})
