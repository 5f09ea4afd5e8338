/** How many items a page of each list shows. */
export const pageSize = {
  collections: 12,
  products: 24,
  stories: 12,
  boutiques: 12,
  careGuides: 24,
  /** Stories, and boutiques, beside the products of a page of search results. */
  searchRows: 12,
} as const

/** Documents a file of the sitemap: each has an address in every locale, and a file may hold 50,000. */
export const sitemapFileSize = 400

/** How many pages a list has; an empty list has one, which says so. */
export const pagesOf = (total: number, size: number): number => Math.max(1, Math.ceil(total / size))
