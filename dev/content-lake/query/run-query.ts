import { evaluateSync, toJS, type ExprNode } from 'groq-js'
import { describedError } from '../http/lake-error.ts'
import type { StoredDocument } from '../store/document.ts'
import type { DatasetView } from './dataset-view.ts'
import { narrowScans, type Scan } from './narrow-scans.ts'
import { parseQuery } from './parse-query.ts'
import { syncTag } from './sync-tags.ts'

interface QueryRequest {
  query: string
  params: Record<string, unknown>
  project: { projectId: string; dataset: string }
}

interface QueryAnswer {
  result: unknown
  syncTags: string[]
}

/** Answers a GROQ query on one view of the dataset and says, as sync tags, what the answer depends on. */
export function runQuery(view: DatasetView, { query, params, project }: QueryRequest): QueryAnswer {
  const { tree, scans, readsEverything, params: named } = narrowScans(parseQuery(query, params))
  refuseMissingParams(named, params, query)
  const tags = new Set<string>()
  if (readsEverything) tags.add(syncTag('everything'))
  const scanned: Record<string, readonly StoredDocument[]> = {}
  for (const [name, scan] of scans) {
    const values = valuesOf(scan, params)
    for (const value of values) tags.add(syncTag(scan.field === '_type' ? 'type' : 'id', value))
    scanned[name] = documentsOf(view, scan.field, values)
  }

  const dereference = ({ _ref }: { _ref: string }): StoredDocument | null => {
    tags.add(syncTag('id', _ref))
    return view.byId.get(_ref) ?? null
  }
  try {
    // Evaluating at once is several times faster than groq-js's streams, and the dataset is in memory anyway.
    const value = evaluateSync(tree, {
      dataset: view.all,
      params: { ...params, ...scanned },
      sanity: project,
      dereference,
    })
    return { result: toJS(value), syncTags: [...tags] }
  } catch (cause) {
    throw describedError(400, 'queryError', cause instanceof Error ? cause.message : String(cause), { query })
  }
}

/** groq-js takes a missing parameter for null; Sanity refuses, and a typing mistake is found at once. */
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

function valuesOf({ values }: Scan, params: Record<string, unknown>): string[] {
  const literal = (node: ExprNode): unknown => {
    if (node.type === 'Value') return node.value
    return node.type === 'Parameter' ? params[node.name] : undefined
  }
  return values.map(literal).filter((value) => typeof value === 'string')
}

function documentsOf(
  view: DatasetView,
  field: Scan['field'],
  values: readonly string[],
): readonly StoredDocument[] {
  const [only, ...others] = values
  if (only === undefined) return []
  if (field === '_type' && others.length === 0) return view.ofType(only)
  const wanted = new Set(values)
  if (field === '_type') return view.all.filter(({ _type }) => wanted.has(_type))
  return [...wanted].toSorted().flatMap((id) => view.byId.get(id) ?? [])
}
