import { actionError } from '../http/lake-error.ts'
import { applyMutations, type ReadDocuments } from '../store/apply-mutations.ts'
import type { StoredDocument } from '../store/document.ts'
import type { ResolvedMutation } from '../store/mutation.ts'
import type { DocumentAction } from './action.ts'
import { documentMutations } from './document-mutations.ts'

/** Turns actions into mutations, each on the state that the ones before it leave. */
export function resolveActions(
  actions: readonly DocumentAction[],
  documents: ReadDocuments,
  versionsOf: (publishedId: string) => readonly string[],
): ResolvedMutation[] {
  const staged = new Map<string, StoredDocument | null>()
  const now: ReadDocuments = {
    get: (id) => (staged.has(id) ? (staged.get(id) ?? undefined) : documents.get(id)),
  }
  const stamp = { transactionId: 'staged', timestamp: new Date().toISOString() }
  return actions.flatMap((action, index) => {
    const mutations = documentMutations(action, {
      read: (id) => now.get(id),
      versionsOf: (id) => versionsOf(id).filter((version) => now.get(version) !== undefined),
      refuse: (status, type, description, detail) => {
        throw actionError(status, index, { type, description, ...detail })
      },
    })
    // The last action needs no staging: the commit itself says what it does.
    if (index < actions.length - 1) {
      for (const { id, after } of applyMutations(now, mutations, stamp)) staged.set(id, after)
    }
    return mutations
  })
}
