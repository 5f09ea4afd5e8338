import { useRef, useState } from 'react'
import type { Column } from '../columns.ts'
import type { Place } from './grid-moves.ts'
import type { Selection } from '../read-pasted.ts'
import type { Variant } from '../variant.ts'

/** A cell by the keys of its row and column, which stay the same while another editor changes the list. */
export interface CellId {
  readonly rowKey: string
  readonly columnId: string
}

const first: Place = { row: 0, column: 0 }

/** The focused cell and the selected rectangle. If the focused row is removed, the row at its place is focused. */
export function useSelection(variants: readonly Variant[], columns: readonly Column[]) {
  const [focused, setFocused] = useState<CellId>()
  const [anchor, setAnchor] = useState<CellId>()
  const lastPlace = useRef(first)

  const placeOf = (cell: CellId | undefined): Place | undefined => {
    const row = variants.findIndex(({ _key }) => _key === cell?.rowKey)
    const column = columns.findIndex(({ id }) => id === cell?.columnId)
    return row === -1 || column === -1 ? undefined : { row, column }
  }
  const place = placeOf(focused) ?? {
    row: Math.max(0, Math.min(lastPlace.current.row, variants.length - 1)),
    column: Math.min(lastPlace.current.column, columns.length - 1),
  }
  lastPlace.current = place
  const corner = placeOf(anchor) ?? place
  const selection: Selection = {
    rows: [Math.min(place.row, corner.row), Math.max(place.row, corner.row)],
    columns: [Math.min(place.column, corner.column), Math.max(place.column, corner.column)],
  }

  function select(cell: CellId, isExtending: boolean): void {
    setFocused(cell)
    if (!isExtending) setAnchor(cell)
  }

  const idAt = ({ row, column }: Place): CellId | undefined => {
    const [variant, of] = [variants[row], columns[column]]
    return variant && of && { rowKey: variant._key, columnId: of.id }
  }

  return { place, selection, select, idAt, cell: idAt(place), isChosen: focused !== undefined }
}
