import { evaluate, parse, type ExprNode } from 'groq-js'
import type { DatasetView } from '../query/dataset-view.ts'
import type { DocumentChange } from '../store/document.ts'

/** Whether a change is to be told of. */
type WebhookFilter = (change: DocumentChange) => Promise<boolean>

type WebhookProjection = (change: DocumentChange, view: DatasetView) => Promise<unknown>

/**
 * A GROQ filter such as `_type == "product" && delta::changedAny(slug)`, in which `before()`, `after()` and
 * `delta::operation()` are known; a deleted document is asked as it last was. Without one every change passes.
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

/** The payload of a webhook: the whole document, or a GROQ projection of it. A deleted document is shown as it last was. */
export function webhookProjection(projection: string | undefined): WebhookProjection {
  if (projection === undefined) return (change) => Promise.resolve(change.after ?? change.before)
  const refusal = `CONTENT_LAKE_WEBHOOK_PROJECTION is not a GROQ projection: ${projection}`
  const tree = parseDelta(`@${projection}`, refusal)
  return async ({ before, after }, view) => {
    const value = await evaluate(tree, {
      root: after ?? before,
      // The view goes on changing while this is worked out.
      dataset: [...view.all],
      dereference: ({ _ref }) => view.byId.get(_ref),
      before,
      after,
    })
    return value.get()
  }
}

/** Only the asynchronous evaluator of groq-js knows the `delta` functions. */
function parseDelta(query: string, refusal: string): ExprNode {
  try {
    return parse(query, { mode: 'delta' })
  } catch (cause) {
    throw new Error(refusal, { cause })
  }
}
