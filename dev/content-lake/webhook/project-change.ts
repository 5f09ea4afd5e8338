import { evaluate, parse, type ExprNode } from 'groq-js'
import type { DatasetView } from '../query/dataset-view.ts'
import type { DocumentChange } from '../store/document.ts'

type WebhookProjection = (change: DocumentChange, view: DatasetView) => Promise<unknown>

/**
 * The payload of a webhook: the whole document, or a GROQ projection of it, in which `before()`, `after()` and
 * `delta::operation()` are known. A deleted document is shown as it last was.
 */
export function webhookProjection(projection: string | undefined): WebhookProjection {
  if (projection === undefined) return (change) => Promise.resolve(change.after ?? change.before)
  const tree = parseProjection(projection)
  return async ({ before, after }, view) => {
    const value = await evaluate(tree, {
      root: after ?? before,
      dataset: view.all,
      dereference: ({ _ref }) => view.byId.get(_ref),
      before,
      after,
    })
    return value.get()
  }
}

function parseProjection(projection: string): ExprNode {
  try {
    return parse(`@${projection}`, { mode: 'delta' })
  } catch (cause) {
    throw new Error(`CONTENT_LAKE_WEBHOOK_PROJECTION is not a GROQ projection: ${projection}`, { cause })
  }
}
