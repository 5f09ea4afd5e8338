import { type Edit, editItem, editPrice } from '../edits/edit.ts'
import type { CellValue } from './cells.ts'
import type { EditableColumn } from './columns.ts'
import type { Variant } from './variant.ts'

/** The edits that give a cell a value; undefined empties it. Everything else of the variant stays as it is. */
export function editCell(
  variant: Variant,
  column: EditableColumn,
  value: CellValue,
  newKey: () => string,
): readonly Edit[] {
  const row = [{ _key: variant._key }]
  switch (column.kind) {
    case 'sku':
    case 'availability':
      return [
        value === undefined ? { unset: [...row, column.kind] } : { set: value, at: [...row, column.kind] },
      ]
    case 'option': {
      const chosen = variant.options?.find(({ option }) => option === column.option)
      const item = { _type: 'chosenOption', option: column.option, value }
      return editItem([...row, 'options'], chosen, 'value', item, newKey)
    }
    case 'price':
      return editPrice(
        [...row, 'prices'],
        variant.prices,
        column.currency,
        value as number | undefined,
        newKey,
      )
  }
}
