import { actionError } from '../http/lake-error.ts'
import { applyMutations, type ReadDocuments } from '../store/mutations/apply-mutations.ts'
import type { StoredDocument } from '../store/document.ts'
import type { ResolvedMutation } from '../store/mutations/mutation.ts'
import type { DocumentAction, LakeAction, ReleaseAction } from './action.ts'
import { documentMutations } from './document-mutations.ts'
import { releaseMutations } from './release-mutations.ts'
import type { ActionContext } from './action-context.ts'

type Lookups = Pick<ActionContext, 'versionsOf' | 'versionsIn' | 'archived'>

/** Turns actions into mutations. Each action is resolved on the state after the actions before it. */
export function resolveActions(
  actions: readonly LakeAction[],
  documents: ReadDocuments,
  { versionsOf, versionsIn, archived }: Lookups,
): ResolvedMutation[] {
  const staged = new Map<string, StoredDocument | null>()
  const now: ReadDocuments = {
    get: (id) => (staged.has(id) ? (staged.get(id) ?? undefined) : documents.get(id)),
  }
  const exists = (id: string) => now.get(id) !== undefined
  const stamp = { transactionId: 'staged', timestamp: new Date().toISOString() }
  return actions.flatMap((action, index) => {
    const context: ActionContext = {
      read: (id) => now.get(id),
      versionsOf: (id) => versionsOf(id).filter(exists),
      versionsIn: (id) => versionsIn(id).filter(exists),
      archived,
      refuse: (status, type, description, detail) => {
        throw actionError(status, index, { type, description, ...detail })
      },
    }
    const mutations = isOnRelease(action)
      ? releaseMutations(action, context)
      : documentMutations(action, context)
    // The last action needs no staging, because no action follows it.
    if (index < actions.length - 1) {
      for (const { id, after } of applyMutations(now, mutations, stamp)) staged.set(id, after)
    }
    return mutations
  })
}

const isOnRelease = (action: DocumentAction | ReleaseAction): action is ReleaseAction =>
  action.actionType.startsWith('release.')
