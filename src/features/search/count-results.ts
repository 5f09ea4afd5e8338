import type { SearchResults } from '#content/documents.ts'
import { pagesOf, pageSize } from '#content/page-size.ts'

/** The number of results on all pages. */
export function countResults({ productTotal, storyTotal, boutiqueTotal }: SearchResults): number {
  return productTotal + storyTotal + boutiqueTotal
}

/** The number of pages: each page shows a part of each list, so the longest list decides. */
export function resultPages({ productTotal, storyTotal, boutiqueTotal }: SearchResults): number {
  return Math.max(
    pagesOf(productTotal, pageSize.products),
    pagesOf(storyTotal, pageSize.searchRows),
    pagesOf(boutiqueTotal, pageSize.searchRows),
  )
}
