import { type ClipboardEvent, type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef } from 'react'
import { textOf, valueOf } from '../cells.ts'
import { type Column, isEditable } from '../columns.ts'
import { moveTo } from './grid-moves.ts'
import { GridRow, type RefusedText, type RowProps } from './grid-row.tsx'
import { GridFrame } from './grid-style.ts'
import type { Marker } from '../locate-marker.ts'
import { nameOf } from '../name-of.ts'
import type { Grid } from './use-grid.ts'
import type { CellId } from './use-selection.ts'
import type { Variant } from '../variant.ts'

interface Props {
  readonly grid: Grid
  readonly variants: readonly Variant[]
  readonly columns: readonly Column[]
  readonly markers: readonly Marker[]
  readonly stockOf: (variant: Variant) => string
  readonly isWide: boolean
  readonly onOpen: (rowKey: string) => void
}

const none: readonly Marker[] = []
const noTexts: Readonly<Record<string, RefusedText>> = {}
/** Rows that Page Up and Page Down move. */
const page = 10

function cellAt(target: EventTarget): CellId | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null
  const { row, column } = cell?.dataset ?? {}
  return row !== undefined && column !== undefined ? { rowKey: row, columnId: column } : undefined
}

const isField = (target: EventTarget) =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement

/** The variants as an ARIA grid: arrow keys move, Enter or F2 edits, Escape cancels, Tab leaves. */
export function GridTable({ grid, variants, columns, markers, stockOf, isWide, onOpen }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const { cell: focused, selection, editing, focusRequest } = grid

  useEffect(() => {
    if (focusRequest === 0 || editing || !focused) return
    const { rowKey, columnId } = focused
    const at = `[data-row="${CSS.escape(rowKey)}"][data-column="${CSS.escape(columnId)}"]`
    const cell = frame.current?.querySelector<HTMLElement>(at)
    const target = cell?.querySelector('button') ?? cell
    target?.focus()
    // Only a command moves the focus, never a change that comes from another editor.
  }, [focusRequest])

  // The Studio copies and pastes whole fields with these keys, by a listener on an element around the form.
  useEffect(() => {
    const { current } = frame
    const keepClipboard = (event: globalThis.KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && /^[cvx]$/i.test(event.key)) event.stopPropagation()
    }
    current?.addEventListener('keydown', keepClipboard)
    return () => current?.removeEventListener('keydown', keepClipboard)
  }, [])

  // The rows get the same two functions for ever, so that they are not drawn again at each change.
  const latest = useRef(grid)
  latest.current = grid
  const handlers = useMemo(
    (): Pick<RowProps, 'onEnter' | 'onCancel'> => ({
      onEnter: (...given) => latest.current.enter(...given),
      onCancel: () => latest.current.cancel(),
    }),
    [],
  )

  function onKeyDown(event: KeyboardEvent) {
    if (isField(event.target) || !focused) return
    const isControl = event.ctrlKey || event.metaKey
    const size = { rows: variants.length, columns: columns.length, page }
    const isMove = event.altKey && /^Arrow(Up|Down)$/.test(event.key)
    if (isMove && !grid.isReadOnly) {
      event.preventDefault()
      grid.moveRow(event.key === 'ArrowUp' ? -1 : 1)
      return
    }
    const next = moveTo(grid.place, { key: event.key, isControl }, size)
    const command = next ? () => grid.goTo(next, event.shiftKey) : commandOf(event, isControl, focused)
    if (!command) return
    event.preventDefault()
    event.stopPropagation()
    command()
  }

  function commandOf(event: KeyboardEvent, isControl: boolean, cell: CellId): (() => void) | undefined {
    const key = event.key.toLowerCase()
    if (isControl && key === 'z' && !event.shiftKey) return grid.undo
    if (grid.isReadOnly) return key === 'enter' ? () => onOpen(cell.rowKey) : undefined
    if (isControl && key === 'd') return grid.fill
    if (isControl || event.altKey) return undefined
    if (key === 'enter' && cell.columnId === 'row') return () => onOpen(cell.rowKey)
    if (key === 'enter' || key === 'f2') return () => grid.edit(cell)
    if (key === 'delete' || key === 'backspace') return grid.clear
    const column = columns[grid.place.column]
    const isTyped = event.key.length === 1 && (column?.kind === 'price' || column?.kind === 'sku')
    return isTyped ? () => grid.edit(cell, event.key) : undefined
  }

  function onPointerDown(event: PointerEvent) {
    const cell = cellAt(event.target)
    if (!cell || isField(event.target) || event.button !== 0) return
    const isAgain = cell.rowKey === focused?.rowKey && cell.columnId === focused.columnId
    grid.select(cell, event.shiftKey && !isAgain)
    grid.focusGrid()
  }

  function onPointerOver(event: PointerEvent) {
    const cell = event.buttons === 1 && !editing ? cellAt(event.target) : undefined
    if (cell) grid.goTo(placeOf(cell), true)
  }

  const placeOf = ({ rowKey, columnId }: CellId) => ({
    row: variants.findIndex(({ _key }) => _key === rowKey),
    column: columns.findIndex(({ id }) => id === columnId),
  })

  function onPaste(event: ClipboardEvent) {
    const text = event.clipboardData.getData('text/plain')
    const isBlock = /[\t\n]/.test(text.trimEnd())
    if (isField(event.target) && !isBlock) return
    event.preventDefault()
    event.stopPropagation()
    if (editing) grid.cancel()
    grid.paste(text)
  }

  function onCopy(event: ClipboardEvent) {
    if (isField(event.target)) return
    event.preventDefault()
    event.stopPropagation()
    const [left, right] = selection.columns
    const rows = variants.slice(selection.rows[0], selection.rows[1] + 1).map((variant) =>
      columns
        .slice(left, right + 1)
        .map((column) => (isEditable(column) ? textOf(valueOf(variant, column), column) : ''))
        .join('\t'),
    )
    event.clipboardData.setData('text/plain', rows.join('\n'))
  }

  const refusedOf = groupRefused(grid.refused)
  const isSelected = (row: number) => grid.isChosen && row >= selection.rows[0] && row <= selection.rows[1]
  return (
    <GridFrame ref={frame} $isWide={isWide}>
      <table
        role="grid"
        aria-label="Variants and prices"
        aria-readonly={grid.isReadOnly}
        aria-multiselectable
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
        onPointerOver={onPointerOver}
        onPaste={onPaste}
        onCopy={onCopy}
        onDoubleClick={(event) => {
          const cell = cellAt(event.target)
          if (cell && !isField(event.target)) grid.edit(cell)
        }}
        onClick={(event) => {
          const cell = cellAt(event.target)
          if (cell && event.target instanceof HTMLButtonElement) onOpen(cell.rowKey)
        }}
      >
        <thead>
          <tr>
            {columns.map(({ id, kind, title }) => (
              <th key={id} scope="col" data-kind={kind}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {variants.map((variant, index) => (
            <GridRow
              key={variant._key}
              variant={variant}
              name={nameOf(variant, index)}
              columns={columns}
              focusedId={focused?.rowKey === variant._key ? focused.columnId : undefined}
              selected={isSelected(index) ? selection.columns : undefined}
              editing={editing?.rowKey === variant._key ? editing : undefined}
              refused={refusedOf[variant._key] ?? noTexts}
              markers={markers.length === 0 ? none : markers.filter(({ rowKey }) => rowKey === variant._key)}
              stock={stockOf(variant)}
              isLast={index > 1 && index >= variants.length - 2}
              {...handlers}
            />
          ))}
        </tbody>
      </table>
    </GridFrame>
  )
}

/** The refused texts by row and column. Their keys are `row/column`. */
function groupRefused(refused: Grid['refused']): Record<string, Record<string, RefusedText>> {
  const rows: Record<string, Record<string, RefusedText>> = {}
  for (const [key, text] of Object.entries(refused)) {
    const [row = '', column = ''] = key.split('/')
    rows[row] = { ...rows[row], [column]: text }
  }
  return rows
}
