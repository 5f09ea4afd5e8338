import type { ExprNode } from 'groq-js'
import type { StoredDocument } from '../store/document.ts'
import { groupedFilter } from './grouped-filter.ts'
import { matchFilter } from './match-filter.ts'

/** Lets through the documents for which a condition is true: exactly those that groq-js would let through. */
export type DocumentFilter = (
  documents: readonly StoredDocument[],
  params: Record<string, unknown>,
) => readonly StoredDocument[]

/** A quicker way to decide a condition than to evaluate it for each document, where there is one. */
export function documentFilter(condition: ExprNode): DocumentFilter | undefined {
  return matchFilter(condition) ?? groupedFilter(condition)
}
