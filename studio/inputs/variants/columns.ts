import { currencies, type Currency } from '../../../src/shared/money.ts'
import type { ProductOption } from './variant.ts'

interface Choice {
  readonly key: string
  readonly title: string
}

/** A column of the grid. Each column but the last two can be edited. `id` is stable while options are renamed or moved. */
export type Column =
  | { readonly kind: 'sku'; readonly id: 'sku'; readonly title: string }
  | {
      readonly kind: 'option'
      readonly id: string
      readonly title: string
      readonly option: string
      readonly choices: readonly Choice[]
    }
  | { readonly kind: 'price'; readonly id: string; readonly title: string; readonly currency: Currency }
  | {
      readonly kind: 'availability'
      readonly id: 'availability'
      readonly title: string
      readonly choices: readonly Choice[]
    }
  | { readonly kind: 'stock'; readonly id: 'stock'; readonly title: string }
  | { readonly kind: 'row'; readonly id: 'row'; readonly title: string }

export type EditableColumn = Exclude<Column, { kind: 'stock' | 'row' }>

export const isEditable = (column: Column | undefined): column is EditableColumn =>
  column !== undefined && column.kind !== 'stock' && column.kind !== 'row'

export const priceColumnId = (currency: string) => `price-${currency}`

/** The columns for the options of a product: SKU, options, a price in each currency, availability, stock, actions. */
export function columnsFor(
  options: readonly ProductOption[],
  availabilities: readonly Choice[],
): readonly Column[] {
  return [
    { kind: 'sku', id: 'sku', title: 'SKU' },
    ...options.flatMap(({ key, title, values = [] }): Column[] =>
      key
        ? [
            {
              kind: 'option',
              id: `option-${key}`,
              title: title?.en ?? key,
              option: key,
              choices: values.flatMap((value) =>
                value.key ? [{ key: value.key, title: value.title?.en ?? value.key }] : [],
              ),
            },
          ]
        : [],
    ),
    ...currencies.map((currency): Column => ({
      kind: 'price',
      id: priceColumnId(currency),
      title: currency,
      currency,
    })),
    { kind: 'availability', id: 'availability', title: 'Availability', choices: availabilities },
    { kind: 'stock', id: 'stock', title: 'Stock' },
    { kind: 'row', id: 'row', title: 'Row' },
  ]
}
