import { createHash } from 'node:crypto'
import type { Lake } from '../lake.ts'
import type { CommittedTransaction } from '../store/content-store.ts'
import { isPublishedId, type DocumentChange } from '../store/document.ts'
import { deliverWebhook } from './deliver-webhook.ts'
import { webhookFilter, webhookProjection } from './read-change.ts'

export interface WebhookOptions {
  url: string
  secret: string
  /** A GROQ filter such as `_type == "product"`; every document when absent. */
  filter?: string
  /** A GROQ projection such as `{_id, _type, "slug": slug.current}`; the whole document when absent. */
  projection?: string
}

/** Sends one webhook for each published document that a commit changed and that passes the filter. The commit does not wait for it. */
export function sendWebhooks(
  { store, views, project, onProblem }: Lake,
  options: WebhookOptions,
): () => void {
  const projectionOf = webhookProjection(options.projection)
  const isWanted = webhookFilter(options.filter)
  const webhookId = digest(options.url).slice(0, 16)
  const closing = new AbortController()

  const send = async (transaction: CommittedTransaction, change: DocumentChange): Promise<void> => {
    if (!(await isWanted(change))) return
    const view = views.for({ perspective: ['published'], seesPrivate: true })
    const body = JSON.stringify(await projectionOf(change, view))
    const headers = {
      'idempotency-key': digest(transaction.id, change.id, webhookId),
      'sanity-dataset': project.dataset,
      'sanity-document-id': change.id,
      'sanity-operation': operationOf(change),
      'sanity-project-id': project.projectId,
      'sanity-transaction-id': transaction.id,
      'sanity-transaction-time': transaction.timestamp,
      'sanity-webhook-id': webhookId,
    }
    const isAccepted = await deliverWebhook({ ...options, body, headers }, closing.signal)
    if (!isAccepted && !closing.signal.aborted) onProblem(`the webhook for ${change.id} was not accepted`)
  }

  const unsubscribe = store.onCommit((transaction) => {
    for (const change of transaction.changes) {
      if (!isPublishedId(change.id)) continue
      send(transaction, change).catch((cause: unknown) => onProblem('a webhook failed', cause))
    }
  })
  return () => {
    unsubscribe()
    closing.abort()
  }
}

function operationOf({ before, after }: DocumentChange): 'create' | 'update' | 'delete' {
  if (!before) return 'create'
  return after ? 'update' : 'delete'
}

function digest(...parts: string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 32)
}
