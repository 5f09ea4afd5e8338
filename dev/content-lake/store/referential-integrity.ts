import { mutationError } from '../http/lake-error.ts'
import type { DocumentChange, StoredDocument } from './document.ts'

/**
 * Strong references must point at documents that exist, and a document that is strongly referenced cannot be deleted.
 * Checked on the state after the whole transaction, so documents may be created in any order.
 */
export function refuseBrokenReferences(
  documents: ReadonlyMap<string, StoredDocument>,
  changes: readonly DocumentChange[],
): void {
  const changed = new Map(changes.map(({ id, after }) => [id, after]))
  const exists = (id: string) => (changed.has(id) ? changed.get(id) !== null : documents.has(id))

  changes.forEach(({ id, after }, index) => {
    for (const target of strongReferences(after)) {
      if (exists(target)) continue
      const description = `Document "${id}" references non-existent document "${target}"`
      throw mutationError(409, index, {
        type: 'documentReferenceDoesNotExistError',
        description,
        id,
        referenceID: target,
      })
    }
  })

  const deleted = new Set(changes.filter(({ after }) => after === null).map(({ id }) => id))
  if (deleted.size === 0) return
  for (const [id, document] of documents) {
    if (changed.has(id)) continue
    for (const target of strongReferences(document)) {
      if (!deleted.has(target)) continue
      const description = `Document "${target}" cannot be deleted as there are references to it from "${id}"`
      const index = changes.findIndex((change) => change.id === target)
      throw mutationError(409, index, {
        type: 'documentHasExistingReferencesError',
        description,
        id: target,
        referencingIDs: [id],
      })
    }
  }
}

function* strongReferences(value: unknown): Generator<string> {
  if (Array.isArray(value)) {
    for (const item of value) yield* strongReferences(item)
  } else if (typeof value === 'object' && value !== null) {
    const { _ref, _weak, _dataset } = value as { _ref?: unknown; _weak?: unknown; _dataset?: unknown }
    if (typeof _ref === 'string' && _weak !== true && _dataset === undefined) yield _ref
    for (const field of Object.values(value)) yield* strongReferences(field)
  }
}
