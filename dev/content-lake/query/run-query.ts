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
    for (const tag of tagsOf(scan.by, values)) tags.add(tag)
    scanned[name] = documentsOf(view, scan.by, values)
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

/** The texts among the values, and in the lists among them; nothing else is an id or a type. */
function valuesOf({ values }: Scan, params: Record<string, unknown>): string[] {
  const known = values.map((node): unknown => {
    if (node.type === 'Value') return node.value
    return node.type === 'Parameter' ? params[node.name] : undefined
  })
  return [...new Set(known.flat().filter((value) => typeof value === 'string'))]
}

function documentsOf(
  view: DatasetView,
  by: Scan['by'],
  values: readonly string[],
): readonly StoredDocument[] {
  const lists = values.map((value): readonly StoredDocument[] => {
    if (by === 'type') return view.ofType(value)
    if (by === 'reference') return view.referringTo(value)
    const ids = by === 'version' ? [value, ...view.versionsOf(value)] : [value]
    return ids.flatMap((id) => view.byId.get(id) ?? [])
  })
  const [only, ...others] = lists
  if (only && others.length === 0 && by !== 'version') return only
  const found = new Map(lists.flat().map((document) => [document._id, document]))
  return [...found.values()].toSorted((a, b) => (a._id < b._id ? -1 : 1))
}

/** Who refers to a document is told by no id: any document may begin to. */
function tagsOf(by: Scan['by'], values: readonly string[]): string[] {
  if (by === 'reference') return [syncTag('everything')]
  return values.map((value) => syncTag(by === 'type' ? 'type' : 'id', value))
}
