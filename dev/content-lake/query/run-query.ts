import { evaluateSync, toJS } from 'groq-js'
import { describedError } from '../http/lake-error.ts'
import type { StoredDocument } from '../store/document.ts'
import { compile } from './compiled/compile.ts'
import type { DatasetView } from './dataset-view.ts'
import { narrowScans } from './scan/narrow-scans.ts'
import { parseError, parseQuery } from './parse-query.ts'
import { readScan } from './scan/read-scan.ts'
import { OverBudget, type StepBudget } from './limits/step-budget.ts'
import { withinTime } from './limits/within-time.ts'
import { MarkedDocuments, type SourceMap } from './source-map.ts'
import { syncTag } from './sync-tags.ts'

export interface QueryRequest {
  query: string
  params: Record<string, unknown>
  project: { projectId: string; dataset: string }
  /** The user id that `identity()` returns. */
  identity: string
  /** Adds a source map; list elements in it are addressed by key or by number. */
  mapSources?: 'by key' | 'by number' | undefined
  /** What the evaluation may cost; without limits in a worker, which is ended from outside. */
  limits?: QueryLimits
}

interface QueryLimits {
  budget: StepBudget
  /** The milliseconds for a query that is not compiled, whose steps groq-js does not count. */
  groqJsMs: number
}

export interface QueryResponse {
  result: unknown
  syncTags: string[]
  resultSourceMap?: SourceMap
}

/**
 * Evaluates a GROQ query on one view of the dataset. The sync tags name what the result depends on. A query with `diff::`
 * functions is refused: `compareVersions` evaluates it.
 */
export function runQuery(view: DatasetView, request: QueryRequest): QueryResponse {
  const { query, params, mapSources, limits } = request
  const { tree, scans, readsEverything, params: named } = narrowScans(parseQuery(query, params))
  refuseMissingParams(named, request)
  const tags = new Set<string>()
  if (readsEverything) tags.add(syncTag('everything'))
  // The same reference may be followed many times; its tag is computed once, at the end.
  const followed = new Set<string>()
  const allTags = () => [...tags.union(new Set([...followed].map((id) => syncTag('id', id))))]
  const scanned: Record<string, readonly StoredDocument[]> = {}
  for (const [name, scan] of scans) {
    const read = readScan(view, scan, params, limits?.budget)
    for (const tag of read.tags) tags.add(tag)
    scanned[name] = read.documents
  }

  const resultOn = (shown: (document: StoredDocument) => StoredDocument): unknown => {
    const asShown = (documents: readonly StoredDocument[]) => (mapSources ? documents.map(shown) : documents)
    const around = {
      dataset: readsEverything ? asShown(view.all) : [],
      params: {
        ...params,
        ...Object.fromEntries(Object.entries(scanned).map(([name, documents]) => [name, asShown(documents)])),
      },
      dereference: (id: string) => {
        followed.add(id)
        const document = view.byId.get(id)
        return document ? shown(document) : null
      },
      budget: limits?.budget,
    }
    const run = compile(tree)
    if (run) return run({ value: null, parent: null, isHidden: false, around })
    // Synchronous evaluation is several times faster than groq-js's streams, and the dataset is in memory.
    const evaluate = (): unknown =>
      toJS(
        evaluateSync(tree, {
          ...around,
          sanity: request.project,
          identity: request.identity,
          dereference: ({ _ref }) => around.dereference(_ref),
        }),
      )
    return limits ? withinTime(limits.groqJsMs, evaluate) : evaluate()
  }
  try {
    const result = resultOn((document) => document)
    if (!mapSources) return { result, syncTags: allTags() }
    const marked = new MarkedDocuments(query, params, mapSources === 'by key')
    const resultSourceMap = marked.sourceMap(
      result,
      resultOn((document) => marked.copyOf(document)),
    )
    return { result, syncTags: allTags(), resultSourceMap }
  } catch (cause) {
    if (cause instanceof OverBudget) throw cause
    throw queryError(cause, query)
  }
}

export const queryError = (cause: unknown, query: string) =>
  describedError(400, 'queryError', cause instanceof Error ? cause.message : String(cause), { query })

/** groq-js treats a missing parameter as null; Sanity refuses it, which reveals a typing mistake at once. */
export function refuseMissingParams(
  named: ReadonlySet<string>,
  { params, query }: Pick<QueryRequest, 'params' | 'query'>,
): void {
  for (const name of named) {
    if (Object.hasOwn(params, name)) continue
    throw parseError(`param $${name} referenced, but not provided`, query)
  }
}
