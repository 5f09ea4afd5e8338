import type { CommittedTransaction, ContentStore } from '../store/content-store.ts'
import type { StoredDocument } from '../store/document.ts'
import type { LakeAction } from './action.ts'
import { releaseDocumentId } from './release-mutations.ts'
import { resolveActions } from './resolve-actions.ts'

interface CommitOptions {
  readonly author: string
  readonly dryRun?: boolean
  readonly transactionId?: string
}

/** Commits actions, all or none. The versions of an archived release are read from the history first: nothing else holds them. */
export async function commitActions(
  store: ContentStore,
  actions: readonly LakeAction[],
  options: CommitOptions,
): Promise<CommittedTransaction> {
  const archived = new Map<string, StoredDocument>()
  for (const action of actions) {
    if (action.actionType !== 'release.unarchive') continue
    const release = store.documents.byId.get(releaseDocumentId(action.releaseId))
    for (const { id } of (release?.['finalDocumentStates'] ?? []) as { id: string }[]) {
      const version = await store.history.lastDocument(id)
      if (version) archived.set(id, version)
    }
  }
  return store.commit({
    mutations: () =>
      resolveActions(actions, store.documents.byId, {
        versionsOf: (id) => store.documents.versionsOf(id),
        versionsIn: (id) =>
          [...store.documents.byId.keys()].filter((key) => key.startsWith(`versions.${id}.`)),
        archived: (id) => archived.get(id),
      }),
    ...options,
  })
}
