/** A cell by the indexes of its row and column. */
export interface Place {
  readonly row: number
  readonly column: number
}

interface Size {
  readonly rows: number
  readonly columns: number
  /** How many rows Page Up and Page Down move. */
  readonly page: number
}

interface Key {
  readonly key: string
  readonly isControl: boolean
}

const clamp = (value: number, count: number) => Math.min(Math.max(value, 0), count - 1)

/** The cell to which a key moves the focus, by the ARIA grid pattern; undefined for a key that does not move it. */
export function moveTo({ row, column }: Place, { key, isControl }: Key, size: Size): Place | undefined {
  const to = (nextRow: number, nextColumn: number) => ({
    row: clamp(nextRow, size.rows),
    column: clamp(nextColumn, size.columns),
  })
  switch (key) {
    case 'ArrowUp':
      return to(isControl ? 0 : row - 1, column)
    case 'ArrowDown':
      return to(isControl ? size.rows - 1 : row + 1, column)
    case 'ArrowLeft':
      return to(row, isControl ? 0 : column - 1)
    case 'ArrowRight':
      return to(row, isControl ? size.columns - 1 : column + 1)
    case 'Home':
      return to(isControl ? 0 : row, 0)
    case 'End':
      return to(isControl ? size.rows - 1 : row, size.columns - 1)
    case 'PageUp':
      return to(row - size.page, column)
    case 'PageDown':
      return to(row + size.page, column)
    default:
      return undefined
  }
}
