import { encodeEffects } from '../history/encode-effects.ts'
import type { Lake } from '../lake.ts'
import { viewOf } from '../query/dataset-view.ts'
import { StepBudget } from '../query/limits/step-budget.ts'
import { runQuery } from '../query/run-query.ts'
import type { CommittedTransaction } from '../store/content-store.ts'
import { isPublicId, isPublishedId, type DocumentChange, type StoredDocument } from '../store/document.ts'
import { documentIdOf } from '../store/mutations/mutation.ts'

export interface ListenRequest {
  query: string
  params: Record<string, unknown>
  identity: string
  seesPrivate: boolean
  /** Includes drafts and release versions, not only published documents. */
  includeAllVersions: boolean
  includeResult: boolean
  includePreviousRevision: boolean
  includeMutations: boolean
  includeEffects: boolean
  visibility: string
}

type Transition = 'appear' | 'update' | 'disappear'

/** The events of one listener for one transaction, numbered from 1. Throws `OverBudget` when its query is too slow to listen with. */
export function mutationEvents(lake: Lake, transaction: CommittedTransaction, request: ListenRequest) {
  const matching = transaction.changes.flatMap((change) => {
    const transition = transitionOf(lake, change, request)
    return transition ? [{ change, transition }] : []
  })
  return matching.map(({ change, transition }, position) => {
    const { id, before, after } = change
    return {
      type: 'mutation',
      eventId: `${transaction.id}#${id}`,
      documentId: id,
      transactionId: transaction.id,
      transition,
      identity: transaction.author,
      timestamp: transaction.timestamp,
      ...(before && { previousRev: before._rev }),
      // Set for a deleted document too: without it the Studio waits for the revision and keeps showing the draft.
      resultRev: transaction.id,
      // The Studio waits until it has this many events of the transaction.
      transactionTotalEvents: matching.length,
      transactionCurrentEvent: position + 1,
      visibility: request.visibility,
      ...(request.includeMutations && {
        mutations: transaction.mutations.filter((mutation) => documentIdOf(mutation) === id),
      }),
      ...(request.includeEffects && { effects: encodeEffects(change) }),
      ...(request.includeResult && after && { result: after }),
      ...(request.includePreviousRevision && before && { previous: before }),
    }
  })
}

function transitionOf(
  lake: Lake,
  { id, before, after }: DocumentChange,
  request: ListenRequest,
): Transition | undefined {
  if (!request.seesPrivate && !isPublicId(id)) return undefined
  if (!request.includeAllVersions && !isPublishedId(id)) return undefined
  const matchedBefore = before !== null && matches(lake, before, request)
  const matchesAfter = after !== null && matches(lake, after, request)
  if (!matchedBefore) return matchesAfter ? 'appear' : undefined
  return matchesAfter ? 'update' : 'disappear'
}

// Every commit is tested against the query of every listener, on one document each.
const maxSteps = 20_000
const maxGroqJsMs = 1000

function matches(lake: Lake, document: StoredDocument, request: ListenRequest): boolean {
  const { result } = runQuery(viewOf([document]), {
    ...request,
    project: lake.project,
    limits: { budget: new StepBudget(maxSteps), groqJsMs: maxGroqJsMs },
  })
  return Array.isArray(result) ? result.length > 0 : result !== null && result !== false
}
