import { actionError } from '../http/lake-error.ts'
import { applyMutations, type ReadDocuments } from '../store/apply-mutations.ts'
import type { StoredDocument } from '../store/document.ts'
import type { ResolvedMutation } from '../store/mutation.ts'
import type { DocumentAction, LakeAction, ReleaseAction } from './action.ts'
import { documentMutations } from './document-mutations.ts'
import { releaseMutations } from './release-mutations.ts'
import type { Surroundings } from './surroundings.ts'

type Known = Pick<Surroundings, 'versionsOf' | 'versionsIn' | 'archived'>

/** Turns actions into mutations, each on the state that the ones before it leave. */
export function resolveActions(
  actions: readonly LakeAction[],
  documents: ReadDocuments,
  { versionsOf, versionsIn, archived }: Known,
): ResolvedMutation[] {
  const staged = new Map<string, StoredDocument | null>()
  const now: ReadDocuments = {
    get: (id) => (staged.has(id) ? (staged.get(id) ?? undefined) : documents.get(id)),
  }
  const isThere = (id: string) => now.get(id) !== undefined
  const stamp = { transactionId: 'staged', timestamp: new Date().toISOString() }
  return actions.flatMap((action, index) => {
    const around: Surroundings = {
      read: (id) => now.get(id),
      versionsOf: (id) => versionsOf(id).filter(isThere),
      versionsIn: (id) => versionsIn(id).filter(isThere),
      archived,
      refuse: (status, type, description, detail) => {
        throw actionError(status, index, { type, description, ...detail })
      },
    }
    const mutations = isOnRelease(action)
      ? releaseMutations(action, around)
      : documentMutations(action, around)
    // The last action needs no staging: the commit itself says what it does.
    if (index < actions.length - 1) {
      for (const { id, after } of applyMutations(now, mutations, stamp)) staged.set(id, after)
    }
    return mutations
  })
}

const isOnRelease = (action: DocumentAction | ReleaseAction): action is ReleaseAction =>
  action.actionType.startsWith('release.')
