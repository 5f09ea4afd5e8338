import type { ExprNode } from 'groq-js'
import type { StoredDocument } from '../../store/document.ts'
import type { DatasetView } from '../dataset-view.ts'
import type { StepBudget } from '../limits/step-budget.ts'
import type { Operand, Scan, ScannedCondition } from './scan.ts'
import { syncTag } from '../sync-tags.ts'

/** The steps that merging lists counts as for each document: it is put into a map and sorted by its id. */
const stepsOfMerge = 4

type Params = Record<string, unknown>

/** Reads a scan from the view: its documents in the order of their ids, and the sync tags of what was read. */
export function readScan(
  view: DatasetView,
  { scan, type, filters }: ScannedCondition,
  params: Params,
  budget?: StepBudget,
) {
  // The index of a field is built by reading every document.
  if (scan.by === 'field' && !view.hasFieldIndex(scan.path)) budget?.spend(view.byId.size)
  const applyFilters = (documents: readonly StoredDocument[]) =>
    filters.reduce((passing, filter) => filter(passing, params, budget), documents)
  const documents = documentsOf(view, { scan, type, params, applyFilters, budget })
  return { documents, tags: tagsOf(scan, type, params) }
}

interface Reading {
  scan: Scan
  type: Scan | undefined
  params: Params
  applyFilters: (documents: readonly StoredDocument[]) => readonly StoredDocument[]
  budget: StepBudget | undefined
}

function documentsOf(view: DatasetView, reading: Reading): readonly StoredDocument[] {
  const { scan, type, params, applyFilters, budget } = reading
  const values = valuesOf(scan, params)
  if (scan.by === 'field' && values.some((value) => typeof value !== 'string')) {
    // The indexes hold only texts.
    return type ? documentsOf(view, { ...reading, scan: type, type: undefined }) : applyFilters(view.all)
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
  budget?.spend(lists.reduce((sum, { length }) => sum + length, 0) * stepsOfMerge)
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
