import { isPublishedId, publishedIdOf, releaseIdOf, type DocumentChange } from '../store/document.ts'
import type { PastTransaction, TransactionHistory } from '../store/transaction-history.ts'

interface Page {
  /** Returns only transactions before this sequence number. */
  before: number
  limit: number
}

/** The events of a document, newest first. Edits are not events: the Studio derives them from the transactions. */
export async function documentEvents(history: TransactionHistory, documentId: string, page: Page) {
  const past = history
    .of([documentId])
    .filter(({ sequence }) => sequence < page.before)
    .toReversed()
  const events: Record<string, unknown>[] = []
  for (const transaction of past) {
    if (events.length === page.limit) return { events, next: transaction.sequence + 1 }
    const event = await eventOf(history, documentId, transaction)
    if (event) events.push(event)
  }
  return { events, next: undefined }
}

async function eventOf(history: TransactionHistory, id: string, transaction: PastTransaction) {
  const group = history.groupOf(publishedIdOf(id))
  const { changes } = await history.changesOf(transaction, group)
  const change = changes.find((candidate) => candidate.id === id)
  if (!change) return undefined
  const common = {
    id: transaction.id,
    timestamp: transaction.timestamp,
    author: transaction.author,
    documentId: publishedIdOf(id),
  }
  const event = isPublishedId(id)
    ? publishedEvent(change, changes, await draftAfter(history, id, transaction), transaction.id)
    : versionEvent(change, changes, transaction.id)
  return event ? { ...common, ...event } : undefined
}

function versionEvent(
  { id, before, after }: DocumentChange,
  changes: readonly DocumentChange[],
  revision: string,
) {
  const version = { versionId: id, ...releaseOf(id) }
  if (!before) return { type: 'createDocumentVersion', ...version, versionRevisionId: revision }
  if (after) return undefined
  const published = changes.find((change) => isPublishedId(change.id))
  const ended = { ...version, versionRevisionId: before._rev }
  if (published?.after) {
    return {
      type: 'publishDocumentVersion',
      ...ended,
      revisionId: revision,
      publishCause: 'document.publish',
    }
  }
  if (published) return { type: 'deleteDocumentGroup' }
  return { type: 'deleteDocumentVersion', ...ended }
}

function publishedEvent(
  { before, after }: DocumentChange,
  changes: readonly DocumentChange[],
  draft: { id: string; revision: string } | undefined,
  revision: string,
) {
  const ended = changes.find((change) => !isPublishedId(change.id) && change.before && !change.after)
  if (after && ended) {
    return {
      type: 'publishDocumentVersion',
      revisionId: revision,
      versionId: ended.id,
      versionRevisionId: ended.before?._rev,
      publishCause: 'document.publish',
      ...releaseOf(ended.id),
    }
  }
  if (after) return { type: before ? 'updateLiveDocument' : 'createLiveDocument', revisionId: revision }
  if (draft) {
    return { type: 'unpublishDocument', versionId: draft.id, versionRevisionId: draft.revision }
  }
  return { type: 'deleteDocumentGroup' }
}

/** The draft of a document after it was unpublished; undefined after it was deleted. */
async function draftAfter(history: TransactionHistory, id: string, { sequence }: PastTransaction) {
  const draft = await history.documentAt(`drafts.${id}`, sequence)
  return draft ? { id: draft._id, revision: draft._rev } : undefined
}

function releaseOf(versionId: string): { releaseId?: string } {
  const releaseId = releaseIdOf(versionId)
  return releaseId === undefined ? {} : { releaseId }
}
