import type { CellValue } from './cells.ts'
import { valueOf } from './cells.ts'
import type { EditableColumn } from './columns.ts'
import type { Edit } from '../edits/edit.ts'
import { editCell } from './edit-cell.ts'
import type { Variant } from './variant.ts'

/** A new value for one cell. */
export interface Change {
  readonly rowKey: string
  readonly column: EditableColumn
  readonly value: CellValue
}

/** What the editor did in one step, with what is needed to undo it. */
export interface Operation {
  /** Such as “paste of 30 cells”, after “Undo”. */
  readonly label: string
  readonly changes: readonly (Change & { readonly before: CellValue })[]
  readonly added: readonly Variant[]
  readonly removed: readonly { readonly variant: Variant; readonly index: number }[]
  readonly moved?: Move
}

/** A row that changes places with its neighbor: -1 with the one above, 1 with the one below. */
interface Move {
  readonly rowKey: string
  readonly by: -1 | 1
}

export interface Step {
  readonly label: string
  readonly changes?: readonly Change[]
  readonly added?: readonly Variant[]
  readonly removed?: readonly string[]
  readonly moved?: Move
  readonly newKey: () => string
}

/** The edits of a step, and the operation to undo it. Cells that keep their value are left out. */
export function perform(
  variants: readonly Variant[],
  { label, changes = [], added = [], removed = [], moved, newKey }: Step,
): { readonly edits: readonly Edit[]; readonly operation: Operation } {
  const real = changes.flatMap((change) => {
    const variant = variants.find(({ _key }) => _key === change.rowKey)
    const before = variant && valueOf(variant, change.column)
    return variant && before !== change.value ? [{ ...change, before }] : []
  })
  const gone = variants.flatMap((variant, index) =>
    removed.includes(variant._key) ? [{ variant, index }] : [],
  )
  return {
    edits: [
      ...editChanges(variants, real, newKey),
      ...(added.length > 0 ? insertRows(added, -1) : []),
      ...gone.map(({ variant }): Edit => ({ unset: [{ _key: variant._key }] })),
      ...(moved ? moveRow(variants, moved) : []),
    ],
    operation: { label, changes: real, added, removed: gone, ...(moved && { moved }) },
  }
}

/**
 * The edits that undo an operation. What somebody else has changed since is left as it is; `kept` counts those cells and
 * rows.
 */
export function undo(
  variants: readonly Variant[],
  { changes, added, removed, moved }: Operation,
  newKey: () => string,
): { readonly edits: readonly Edit[]; readonly kept: number } {
  const variantOf = (key: string) => variants.find(({ _key }) => _key === key)
  const own = changes.filter(({ rowKey, column, value }) => {
    const variant = variantOf(rowKey)
    return variant !== undefined && valueOf(variant, column) === value
  })
  const unchanged = added.filter((variant) => isSame(variantOf(variant._key), variant))
  const missing = removed.filter(({ variant }) => !variantOf(variant._key))
  return {
    edits: [
      ...editChanges(
        variants,
        own.map((change) => ({ ...change, value: change.before })),
        newKey,
      ),
      ...unchanged.map(({ _key }): Edit => ({ unset: [{ _key }] })),
      ...missing.flatMap(({ variant, index }) => insertRows([variant], index < variants.length ? index : -1)),
      ...(moved ? moveRow(variants, { rowKey: moved.rowKey, by: moved.by === 1 ? -1 : 1 }) : []),
    ],
    kept: changes.length - own.length + (added.length - unchanged.length) + (removed.length - missing.length),
  }
}

function editChanges(variants: readonly Variant[], changes: readonly Change[], newKey: () => string): Edit[] {
  return changes.flatMap(({ rowKey, column, value }) => {
    const variant = variants.find(({ _key }) => _key === rowKey)
    return variant ? editCell(variant, column, value, newKey) : []
  })
}

/** Inserts rows before the row at an index; -1 is the end. */
const insertRows = (rows: readonly Variant[], index: number): Edit[] => [
  { setIfMissing: [], at: [] },
  { insert: rows, position: index === -1 ? 'after' : 'before', at: [index] },
]

/** No edits when the row is gone, or has no neighbor there. */
function moveRow(variants: readonly Variant[], { rowKey, by }: Move): Edit[] {
  const index = variants.findIndex(({ _key }) => _key === rowKey)
  const [row, neighbor] = [variants[index], variants[index + by]]
  if (!row || !neighbor) return []
  return [
    { unset: [{ _key: rowKey }] },
    { insert: [row], position: by === 1 ? 'after' : 'before', at: [{ _key: neighbor._key }] },
  ]
}

/** Whether two variants have the same content, in any order of their fields. */
function isSame(one: Variant | undefined, other: Variant): boolean {
  const sorted = (value: unknown) =>
    JSON.stringify(value, (_, each: unknown) =>
      each !== null && typeof each === 'object' && !Array.isArray(each)
        ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : each,
    )
  return sorted(one) === sorted(other)
}
