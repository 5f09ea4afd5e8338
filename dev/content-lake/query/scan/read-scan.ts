import type { ExprNode } from 'groq-js'
import type { StoredDocument } from '../../store/document.ts'
import type { DatasetView } from '../dataset-view.ts'
import type { Operand, Scan, ScannedCondition } from './scan.ts'
import { syncTag } from '../sync-tags.ts'

type Params = Record<string, unknown>

/** Reads a scan from the view: its documents in the order of their ids, and the sync tags of what was read. */
export function readScan(view: DatasetView, { scan, type, filters }: ScannedCondition, params: Params) {
  const applyFilters = (documents: readonly StoredDocument[]) =>
    filters.reduce((passing, filter) => filter(passing, params), documents)
  return { documents: documentsOf(view, scan, type, params, applyFilters), tags: tagsOf(scan, type, params) }
}

function documentsOf(
  view: DatasetView,
  scan: Scan,
  type: Scan | undefined,
  params: Params,
  applyFilters: (documents: readonly StoredDocument[]) => readonly StoredDocument[],
): readonly StoredDocument[] {
  const values = valuesOf(scan, params)
  if (scan.by === 'field' && values.some((value) => typeof value !== 'string')) {
    // The indexes hold only texts.
    return type ? documentsOf(view, type, undefined, params, applyFilters) : applyFilters(view.all)
  }
  const lists = values
    .filter((value) => typeof value === 'string')
    .map((value): readonly StoredDocument[] => {
      if (scan.by === 'type') return view.ofType(value)
      if (scan.by === 'reference') return view.referringTo(value)
      if (scan.by === 'field') return view.withField(scan.path, value)
      const ids = scan.by === 'version' ? [value, ...view.versionsOf(value)] : [value]
      return ids.flatMap((id) => view.byId.get(id) ?? [])
    })
    // Filtering before merging leaves fewer documents to sort.
    .map(applyFilters)
  const [only, ...others] = lists
  if (only && others.length === 0 && scan.by !== 'version') return only
  const found = new Map(lists.flat().map((document) => [document._id, document]))
  return [...found.values()].toSorted((a, b) => (a._id < b._id ? -1 : 1))
}

/** The values that are in every list. An array or an object is left out, because it equals nothing in GROQ. */
function valuesOf({ lists }: Scan, params: Params): unknown[] {
  const [first = [], ...others] = lists.map((list) => list.flatMap((operand) => valuesIn(operand, params)))
  return [...new Set(first)].filter((value) => others.every((list) => list.includes(value)))
}

function valuesIn({ node, means }: Operand, params: Params): unknown[] {
  const value = literal(node, params) ?? null
  const values: unknown[] =
    Array.isArray(value) && means !== 'value' ? value : means === 'elements' ? [] : [value]
  return values.filter((each) => typeof each !== 'object' || each === null)
}

function literal(node: ExprNode, params: Params): unknown {
  if (node.type === 'Value') return node.value
  return node.type === 'Parameter' ? params[node.name] : undefined
}

function tagsOf(scan: Scan, type: Scan | undefined, params: Params): string[] {
  const decisive = scan.by === 'id' || scan.by === 'version' ? scan : type
  if (!decisive) return [syncTag('everything')]
  const kind = decisive.by === 'type' ? 'type' : 'id'
  return valuesOf(decisive, params).flatMap((value) =>
    typeof value === 'string' ? [syncTag(kind, value)] : [],
  )
}
