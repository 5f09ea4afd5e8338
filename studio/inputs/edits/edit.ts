import { type Price } from '../price/read-price.ts'

type Segment = string | number | { readonly _key: string }

/** A change of a list of objects. Paths begin inside the list. */
export type Edit =
  | { readonly set: unknown; readonly at: readonly Segment[] }
  | { readonly setIfMissing: unknown; readonly at: readonly Segment[] }
  | { readonly unset: readonly Segment[] }
  | {
      readonly insert: readonly unknown[]
      readonly position: 'before' | 'after'
      readonly at: readonly Segment[]
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

/** The edits that give a field of a list's item a value; undefined removes the item. A missing item is appended. */
export function editItem(
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
