import type { ExprNode } from 'groq-js'
import { refersTo } from '../compiled/references.ts'
import type { StoredDocument } from '../../store/document.ts'
import type { DocumentFilter } from './filter.ts'

const maxResults = 8

/**
 * Filters by `references()` of literals and parameters. The index of references alone does not decide: it also holds a
 * reference inside another reference, which GROQ does not look for.
 */
export function referenceFilter(condition: ExprNode): DocumentFilter | undefined {
  if (condition.type !== 'FuncCall' || condition.namespace !== 'global' || condition.name !== 'references')
    return undefined
  const { args } = condition
  if (!args.every(({ type }) => type === 'Value' || type === 'Parameter')) return undefined
  // A list never changes, so a cached result is never out of date.
  const known = new WeakMap<readonly StoredDocument[], Map<string, readonly StoredDocument[]>>()
  return (documents, params, budget) => {
    const ids = args.map((arg) =>
      arg.type === 'Value' ? (arg.value as unknown) : arg.type === 'Parameter' ? params[arg.name] : null,
    )
    let results = known.get(documents)
    if (!results) known.set(documents, (results = new Map()))
    const key = JSON.stringify(ids)
    let result = results.get(key)
    if (!result) {
      budget?.spend(documents.length * (1 + ids.flat().length))
      const found = documents.filter((document) => refersTo(document, ids))
      // The same list object keeps what was cached for it.
      result = found.length === documents.length ? documents : found
      if (results.size >= maxResults) results.clear()
      results.set(key, result)
    }
    return result
  }
}
