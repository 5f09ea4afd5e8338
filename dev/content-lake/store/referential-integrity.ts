import { mutationError } from '../http/lake-error.ts'
import type { DocumentChange } from './document.ts'
import type { DocumentIndex } from './document-index.ts'
import { referencesIn } from './references.ts'

/**
 * Strong references must point to existing documents, and a strongly referenced document can neither be deleted nor
 * replaced by one of another type. The check runs on the state after the whole transaction, so documents may be created in any order.
 */
export function refuseBrokenReferences(documents: DocumentIndex, changes: readonly DocumentChange[]): void {
  const changed = new Map(changes.map(({ id, after }) => [id, after]))
  const exists = (id: string) => (changed.has(id) ? changed.get(id) !== null : documents.byId.has(id))

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

  changes.forEach(({ id: target, before, after }, index) => {
    if (after && (!before || before._type === after._type)) return
    const referrers = documents
      .referringTo(target)
      .filter((document) => !changed.has(document._id) && strongReferences(document).includes(target))
      .map(({ _id }) => _id)
    if (referrers.length === 0) return
    if (after) throw otherType(target, referrers, index)
    const from = referrers.map((id) => `"${id}"`).join(', ')
    throw mutationError(409, index, {
      type: 'documentHasExistingReferencesError',
      description: `Document "${target}" cannot be deleted as there are references to it from ${from}`,
      id: target,
      referencingIDs: referrers,
    })
  })
}

const otherType = (id: string, referrers: readonly string[], index: number) =>
  mutationError(409, index, {
    type: 'cannotModifyImmutableAttributeError',
    description: 'Cannot modify immutable attribute "_type"',
    attribute: '_type',
    id,
    referencingIDs: referrers,
  })

const strongReferences = (value: unknown): string[] =>
  referencesIn(value)
    .filter(({ isStrong }) => isStrong)
    .map(({ id }) => id)
