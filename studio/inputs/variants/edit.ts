import { type Price } from '../price/read-price.ts'
import type { CellValue } from './cells.ts'
import type { EditableColumn } from './columns.ts'
import type { Variant } from './variant.ts'

type Segment = string | number | { readonly _key: string }

/** A change of the list of variants. Paths begin inside the list. */
export type Edit =
  | { readonly set: unknown; readonly at: readonly Segment[] }
  | { readonly setIfMissing: unknown; readonly at: readonly Segment[] }
  | { readonly unset: readonly Segment[] }
  | {
      readonly insert: readonly unknown[]
      readonly position: 'before' | 'after'
      readonly at: readonly Segment[]
    }

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

/** The edits that give a list of prices an amount in a currency, in minor units; undefined removes the price. */
export function editPrice(
  list: readonly Segment[],
  prices: readonly Price[] | undefined,
  currency: string,
  unitAmount: number | undefined,
  newKey: () => string,
): readonly Edit[] {
  const price = prices?.find((each) => each.currency === currency)
  return editItem(list, price, 'unitAmount', { _type: 'price', currency, unitAmount }, newKey)
}

function editItem(
  list: readonly Segment[],
  existing: { readonly _key: string } | undefined,
  field: string,
  item: Readonly<Record<string, unknown>>,
  newKey: () => string,
): readonly Edit[] {
  const value = item[field]
  if (existing) {
    const at = [...list, { _key: existing._key }]
    return [value === undefined ? { unset: at } : { set: value, at: [...at, field] }]
  }
  if (value === undefined) return []
  return [
    { setIfMissing: [], at: list },
    { insert: [{ _key: newKey(), ...item }], position: 'after', at: [...list, -1] },
  ]
}
