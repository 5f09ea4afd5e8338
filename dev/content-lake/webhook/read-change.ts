import { evaluate, parse, type ExprNode } from 'groq-js'
import type { DatasetView } from '../query/dataset-view.ts'
import type { DocumentChange } from '../store/document.ts'

/** Whether a change sends a webhook. */
type WebhookFilter = (change: DocumentChange) => Promise<boolean>

type WebhookProjection = (change: DocumentChange, view: DatasetView) => Promise<unknown>

/**
 * Compiles a GROQ filter such as `_type == "product" && delta::changedAny(slug)`, with `before()`, `after()` and
 * `delta::operation()`. A deleted document is filtered by its last revision. Without a filter every change passes.
 */
export function webhookFilter(filter: string | undefined): WebhookFilter {
  if (filter === undefined) return () => Promise.resolve(true)
  const tree = parseDelta(`*[${filter}]`, `CONTENT_LAKE_WEBHOOK_FILTER is not a GROQ filter: ${filter}`)
  return async ({ before, after }) => {
    const value = await evaluate(tree, { dataset: [after ?? before], before, after })
    const found: unknown = await value.get()
    return Array.isArray(found) && found.length > 0
  }
}

/** The payload of a webhook: the document or a GROQ projection of it. A deleted document has its last revision. */
export function webhookProjection(projection: string | undefined): WebhookProjection {
  if (projection === undefined) return (change) => Promise.resolve(change.after ?? change.before)
  const errorMessage = `CONTENT_LAKE_WEBHOOK_PROJECTION is not a GROQ projection: ${projection}`
  const tree = parseDelta(`@${projection}`, errorMessage)
  return async ({ before, after }, view) => {
    const value = await evaluate(tree, {
      root: after ?? before,
      // A copy, because the view may change during the asynchronous evaluation.
      dataset: [...view.all],
      dereference: ({ _ref }) => view.byId.get(_ref),
      before,
      after,
    })
    return value.get()
  }
}

/** Only the asynchronous evaluator of groq-js has the `delta` functions. */
function parseDelta(query: string, errorMessage: string): ExprNode {
  try {
    return parse(query, { mode: 'delta' })
  } catch (cause) {
    throw new Error(errorMessage, { cause })
  }
}
