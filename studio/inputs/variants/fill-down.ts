import { valueOf } from './cells.ts'
import { type Column, isEditable } from './columns.ts'
import type { Change } from './operation.ts'
import type { Selection } from './read-pasted.ts'
import type { Variant } from './variant.ts'

/**
 * Copies the top cells of a selection to the cells below them: to the end of the selection, or to the last row when one row is
 * selected. SKUs are not copied, because each is used once.
 */
export function fillDown(
  { rows, columns }: Selection,
  grid: { readonly variants: readonly Variant[]; readonly columns: readonly Column[] },
): readonly Change[] {
  const [first, last] = rows
  const [source, ...targets] = grid.variants.slice(first, first === last ? undefined : last + 1)
  if (!source) return []
  return grid.columns
    .slice(columns[0], columns[1] + 1)
    .filter(isEditable)
    .filter(({ kind }) => kind !== 'sku')
    .flatMap((column) =>
      targets.map(({ _key }) => ({ rowKey: _key, column, value: valueOf(source, column) })),
    )
}
