import type { ExprNode } from 'groq-js'
import { refersTo } from '../compiled/references.ts'
import type { DocumentFilter } from './filter.ts'

/**
 * Filters by `references()` of literals and parameters. The index of references alone does not decide: it also holds a
 * reference inside another reference, which GROQ does not look for.
 */
export function referenceFilter(condition: ExprNode): DocumentFilter | undefined {
  if (condition.type !== 'FuncCall' || condition.namespace !== 'global' || condition.name !== 'references')
    return undefined
  const { args } = condition
  if (!args.every(({ type }) => type === 'Value' || type === 'Parameter')) return undefined
  return (documents, params) => {
    const ids = args.map((arg) =>
      arg.type === 'Value' ? (arg.value as unknown) : arg.type === 'Parameter' ? params[arg.name] : null,
    )
    const found = documents.filter((document) => refersTo(document, ids))
    // The same list object keeps what was cached for it.
    return found.length === documents.length ? documents : found
  }
}
