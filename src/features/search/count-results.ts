import type { SearchResults } from '#content/documents.ts'
import { pagesOf, pageSize } from '#content/page-size.ts'

/** How many things were found in all, on whatever page they are. */
export function countResults({ productTotal, storyTotal, boutiqueTotal }: SearchResults): number {
  return productTotal + storyTotal + boutiqueTotal
}

/** A page shows a part of each list: there are as many as the longest of them needs. */
export function resultPages({ productTotal, storyTotal, boutiqueTotal }: SearchResults): number {
  return Math.max(
    pagesOf(productTotal, pageSize.products),
    pagesOf(storyTotal, pageSize.searchRows),
    pagesOf(boutiqueTotal, pageSize.searchRows),
  )
}
