import { evaluateSync, toJS, type ExprNode } from 'groq-js'
import { describedError } from '../http/lake-error.ts'
import type { StoredDocument } from '../store/document.ts'
import type { DatasetView } from './dataset-view.ts'
import { narrowScans } from './narrow-scans.ts'
import { parseQuery } from './parse-query.ts'
import { syncTag } from './sync-tags.ts'

export interface QueryRequest {
  query: string
  params: Record<string, unknown>
  project: { projectId: string; dataset: string }
}

export interface QueryAnswer {
  result: unknown
  syncTags: string[]
}

/** Answers a GROQ query on one view of the dataset and says, as sync tags, what the answer depends on. */
export function runQuery(view: DatasetView, { query, params, project }: QueryRequest): QueryAnswer {
  const { tree, types, ids, readsEverything, params: named } = narrowScans(parseQuery(query, params))
  for (const name of named) {
    if (name in params) continue
    const description = `param $${name} referenced, but not provided`
    throw describedError(400, 'queryParseError', description, { query, start: 0, end: query.length })
  }
  const tags = new Set<string>()
  const scans: Record<string, StoredDocument[]> = {}
  for (const [name, type] of types) {
    scans[name] = view.index.ofType(type)
    tags.add(syncTag('type', type))
  }
  for (const [name, node] of ids) {
    const id = literalOf(node, params)
    const document = typeof id === 'string' ? view.index.byId.get(id) : undefined
    scans[name] = document ? [document] : []
    if (typeof id === 'string') tags.add(syncTag('id', id))
  }
  if (readsEverything) tags.add(syncTag('everything'))

  const dereference = ({ _ref }: { _ref: string }): StoredDocument | null => {
    const document = view.index.byId.get(_ref)
    tags.add(syncTag('id', _ref))
    return document ?? null
  }
  try {
    // Synchronous evaluation is several times faster than groq-js's streams, and the whole dataset is in memory anyway.
    const value = evaluateSync(tree, {
      dataset: view.all,
      params: { ...params, ...scans },
      sanity: project,
      dereference,
    })
    return { result: toJS(value), syncTags: [...tags] }
  } catch (cause) {
    throw describedError(400, 'queryError', cause instanceof Error ? cause.message : String(cause), { query })
  }
}

function literalOf(node: ExprNode, params: Record<string, unknown>): unknown {
  if (node.type === 'Value') return node.value
  return node.type === 'Parameter' ? params[node.name] : undefined
}
