import type { ExprNode } from 'groq-js'
import type { DocumentFilter } from './filter.ts'
import { groupedFilter } from './grouped-filter.ts'
import { matchFilter } from './match-filter.ts'
import { referenceFilter } from './reference-filter.ts'

/** A filter that is faster than evaluating the condition for each document; undefined when there is none. */
export function documentFilter(condition: ExprNode): DocumentFilter | undefined {
  return matchFilter(condition) ?? referenceFilter(condition) ?? groupedFilter(condition)
}
