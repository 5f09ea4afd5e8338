import { evaluateSync, toJS } from 'groq-js'
import { describedError } from '../http/lake-error.ts'
import type { StoredDocument } from '../store/document.ts'
import type { DatasetView } from './dataset-view.ts'
import { narrowScans } from './narrow-scans.ts'
import { parseQuery } from './parse-query.ts'
import { readScan } from './read-scan.ts'
import { MarkedDocuments, type SourceMap } from './source-map.ts'
import { syncTag } from './sync-tags.ts'

interface QueryRequest {
  query: string
  params: Record<string, unknown>
  project: { projectId: string; dataset: string }
  /** The user id that `identity()` returns. */
  identity: string
  /** Adds a source map; list elements in it are addressed by key or by number. */
  mapSources?: 'by key' | 'by number' | undefined
}

interface QueryAnswer {
  result: unknown
  syncTags: string[]
  resultSourceMap?: SourceMap
}

/** Evaluates a GROQ query on one view of the dataset. The sync tags name what the result depends on. */
export function runQuery(view: DatasetView, request: QueryRequest): QueryAnswer {
  const { query, params, mapSources } = request
  const { tree, scans, readsEverything, params: named } = narrowScans(parseQuery(query, params))
  refuseMissingParams(named, params, query)
  const tags = new Set<string>()
  if (readsEverything) tags.add(syncTag('everything'))
  const scanned: Record<string, readonly StoredDocument[]> = {}
  for (const [name, scan] of scans) {
    const read = readScan(view, scan, params)
    for (const tag of read.tags) tags.add(tag)
    scanned[name] = read.documents
  }

  const answerOn = (shown: (document: StoredDocument) => StoredDocument): unknown => {
    const asShown = (documents: readonly StoredDocument[]) => (mapSources ? documents.map(shown) : documents)
    // The synchronous evaluator is several times faster than the asynchronous one, and the dataset is in memory.
    const value = evaluateSync(tree, {
      dataset: readsEverything ? asShown(view.all) : [],
      params: {
        ...params,
        ...Object.fromEntries(Object.entries(scanned).map(([name, documents]) => [name, asShown(documents)])),
      },
      sanity: request.project,
      identity: request.identity,
      dereference: ({ _ref }) => {
        tags.add(syncTag('id', _ref))
        const document = view.byId.get(_ref)
        return document ? shown(document) : null
      },
    })
    return toJS(value)
  }
  try {
    const result = answerOn((document) => document)
    if (!mapSources) return { result, syncTags: [...tags] }
    const marked = new MarkedDocuments(query, params, mapSources === 'by key')
    const resultSourceMap = marked.sourceMap(
      result,
      answerOn((document) => marked.copyOf(document)),
    )
    return { result, syncTags: [...tags], resultSourceMap }
  } catch (cause) {
    throw describedError(400, 'queryError', cause instanceof Error ? cause.message : String(cause), { query })
  }
}

/** groq-js treats a missing parameter as null; Sanity refuses it, which reveals a typing mistake at once. */
function refuseMissingParams(
  named: ReadonlySet<string>,
  params: Record<string, unknown>,
  query: string,
): void {
  for (const name of named) {
    if (Object.hasOwn(params, name)) continue
    const description = `param $${name} referenced, but not provided`
    throw describedError(400, 'queryParseError', description, { query, start: 0, end: query.length })
  }
}
