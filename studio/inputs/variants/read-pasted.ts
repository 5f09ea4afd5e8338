import { readCell } from './cells.ts'
import { type Column, type EditableColumn, isEditable } from './columns.ts'
import type { Change } from './operation.ts'
import type { Variant } from './variant.ts'

/**
 * The cells of a block copied from a spreadsheet: rows of texts separated by tabs. A cell with a tab, a line break or a
 * quotation mark is quoted, as Excel and Sheets do. Shorter rows are filled with empty cells.
 */
export function readBlock(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  const cell = /("(?:[^"]|"")*"(?=[\t\n]|$)|[^\t\n]*)([\t\n]|$)/y
  const written = text.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  while (cell.lastIndex <= written.length) {
    const [, raw = '', end] = cell.exec(written) ?? []
    const isQuoted = raw.length > 1 && raw.startsWith('"') && raw.endsWith('"')
    rows.at(-1)?.push(isQuoted ? raw.slice(1, -1).replaceAll('""', '"') : raw)
    if (end === '\n') rows.push([])
    if (end === '' || end === undefined) break
  }
  const width = Math.max(...rows.map((row) => row.length))
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')])
}

/** One cell of a block with the place where it would be pasted. */
export interface PastedCell {
  readonly rowKey: string
  readonly column: EditableColumn
  readonly text: string
}

/** A rectangle of cells by the indexes of its rows and columns, both ends included. */
export interface Selection {
  readonly rows: readonly [number, number]
  readonly columns: readonly [number, number]
}

/** Places a block at the first cell of the selection. A single cell fills the selection. What does not fit is refused. */
export function placeBlock(
  block: readonly (readonly string[])[],
  { rows, columns }: Selection,
  grid: { readonly variants: readonly Variant[]; readonly columns: readonly Column[] },
): { readonly cells: readonly PastedCell[] } | { readonly refusal: string } {
  const width = block[0]?.length ?? 0
  const isSingle = block.length === 1 && width === 1
  const height = isSingle ? rows[1] - rows[0] + 1 : block.length
  const breadth = isSingle ? columns[1] - columns[0] + 1 : width
  const variants = grid.variants.slice(rows[0], rows[0] + height)
  const targets = grid.columns.slice(columns[0], columns[0] + breadth).filter(isEditable)
  if (variants.length < height) {
    return {
      refusal: `The block has ${height} rows, and there are ${variants.length} from here. Add rows first, or begin further up.`,
    }
  }
  if (targets.length < breadth) {
    return {
      refusal: `The block has ${breadth} columns, and ${targets.length} can be filled from here. Begin further left.`,
    }
  }
  return {
    cells: variants.flatMap(({ _key }, row) =>
      targets.map((column, place) => ({
        rowKey: _key,
        column,
        text: (isSingle ? block[0]?.[0] : block[row]?.[place]) ?? '',
      })),
    ),
  }
}

/** Reads every pasted cell. All or nothing: there are changes only if none is refused. */
export function readPasted(
  cells: readonly PastedCell[],
):
  | { readonly changes: readonly Change[] }
  | { readonly refused: readonly { readonly index: number; readonly refusal: string }[] } {
  const readings = cells.map(({ text, column }) => readCell(text, column))
  const refused = readings.flatMap((reading, index) =>
    'refusal' in reading ? [{ index, refusal: reading.refusal }] : [],
  )
  if (refused.length > 0) return { refused }
  return {
    changes: cells.flatMap(({ rowKey, column }, index) => {
      const reading = readings[index]
      return reading && 'value' in reading ? [{ rowKey, column, value: reading.value }] : []
    }),
  }
}
