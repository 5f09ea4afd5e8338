import { evaluate } from 'groq-js'
import type { DatasetView } from './dataset-view.ts'
import { parseQuery } from './parse-query.ts'
import {
  queryError,
  refuseMissingParams,
  runQuery,
  type QueryRequest,
  type QueryResponse,
} from './run-query.ts'
import { narrowScans } from './scan/narrow-scans.ts'
import { syncTag } from './sync-tags.ts'

/** Evaluates any GROQ query. */
export async function evaluateQuery(view: DatasetView, request: QueryRequest): Promise<QueryResponse> {
  const { comparesVersions } = narrowScans(parseQuery(request.query, request.params))
  return comparesVersions ? compareVersions(view, request) : runQuery(view, request)
}

/** Evaluates a query with `diff::` functions: on every document and asynchronously, as groq-js requires. It has no source map. */
async function compareVersions(view: DatasetView, request: QueryRequest): Promise<QueryResponse> {
  const { query, params, project, identity } = request
  const tree = parseQuery(query, params)
  refuseMissingParams(narrowScans(tree).params, request)
  const dereference = ({ _ref }: { _ref: string }) => Promise.resolve(view.byId.get(_ref) ?? null)
  try {
    const value = await evaluate(tree, { dataset: view.all, params, sanity: project, identity, dereference })
    const result: unknown = await value.get()
    return { result, syncTags: [syncTag('everything')] }
  } catch (cause) {
    throw queryError(cause, query)
  }
}
