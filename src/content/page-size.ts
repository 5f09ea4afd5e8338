/** The number of items on a page of each list. */
export const pageSize = {
  collections: 12,
  products: 24,
  stories: 12,
  boutiques: 12,
  careGuides: 24,
  /** Stories, and also boutiques, on a page of search results. */
  searchRows: 12,
} as const

/** Documents in one sitemap file. Each has an address in every locale, and a file may have 50,000 (sitemaps.org). */
export const sitemapFileSize = 400

/** The number of pages of a list; an empty list has one. */
export const pagesOf = (total: number, size: number): number => Math.max(1, Math.ceil(total / size))
