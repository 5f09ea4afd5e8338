import type { Path } from 'sanity'
import { priceColumnId } from './columns.ts'
import type { Variant } from './variant.ts'

/** A message of the Studio’s validation at a cell; `columnId` is missing where the grid does not show the field. */
export interface Marker {
  readonly level: 'error' | 'warning' | 'info'
  readonly message: string
  readonly rowKey: string
  readonly columnId?: string
}

interface ValidationMarker {
  readonly level: 'error' | 'warning' | 'info'
  readonly message: string
  readonly path: Path
}

const keyOf = (segment: unknown) =>
  typeof segment === 'object' && segment !== null && '_key' in segment ? String(segment._key) : undefined

/** Finds the cells of the markers whose path begins with the list of variants. Those of the list itself are left out. */
export function locateMarkers(
  markers: readonly ValidationMarker[],
  list: string,
  variants: readonly Variant[],
): readonly Marker[] {
  return markers.flatMap(({ level, message, path: [root, row, field, item] }) => {
    const variant = root === list ? variants.find(({ _key }) => _key === keyOf(row)) : undefined
    if (!variant) return []
    const columnId = columnOf(variant, field, keyOf(item))
    const where =
      columnId === undefined && typeof field === 'string'
        ? `${field.charAt(0).toUpperCase()}${field.slice(1)}: `
        : ''
    return [
      { level, message: where + message, rowKey: variant._key, ...(columnId !== undefined && { columnId }) },
    ]
  })
}

function columnOf(variant: Variant, field: unknown, itemKey: string | undefined): string | undefined {
  if (field === 'sku' || field === 'availability') return field
  const currency = field === 'prices' && variant.prices?.find(({ _key }) => _key === itemKey)?.currency
  if (currency) return priceColumnId(currency)
  const option = field === 'options' && variant.options?.find(({ _key }) => _key === itemKey)?.option
  return option ? `option-${option}` : undefined
}
