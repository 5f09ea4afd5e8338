import { useState } from 'react'
import type { FormPatch } from 'sanity'
import type { Exit } from './cell-editor.tsx'
import { readCell, valueOf } from '../cells.ts'
import { type Column, isEditable } from '../columns.ts'
import { fillDown } from '../fill-down.ts'
import type { RefusedText } from './grid-row.tsx'
import type { Place } from './grid-moves.ts'
import type { Change } from '../operation.ts'
import { type PastedCell, placeBlock, readBlock, readPasted } from '../read-pasted.ts'
import { useOperations } from './use-operations.ts'
import { type CellId, useSelection } from './use-selection.ts'
import type { Variant } from '../variant.ts'

interface Editing extends CellId {
  /** What was typed to begin; without it the text of the cell is edited. */
  readonly text?: string
}

export interface Notice {
  readonly tone: 'default' | 'critical'
  readonly text: string
}

interface Given {
  readonly variants: readonly Variant[]
  readonly columns: readonly Column[]
  readonly isReadOnly: boolean
  readonly onChange: (patches: FormPatch[]) => void
}

const exits: Readonly<Record<Exit, readonly [number, number]>> = {
  down: [1, 0],
  up: [-1, 0],
  next: [0, 1],
  previous: [0, -1],
  stay: [0, 0],
  away: [0, 0],
}

const cellKey = ({ rowKey, columnId }: CellId) => `${rowKey}/${columnId}`
const count = (number: number, one: string) => `${number} ${number === 1 ? one : `${one}s`}`

/** The state of the grid and what can be done with it. `move` tells whether the focused cell takes the keyboard focus. */
export function useGrid({ variants, columns, isReadOnly, onChange }: Given) {
  const operations = useOperations(variants, onChange)
  const selection = useSelection(variants, columns)
  const [editing, setEditing] = useState<Editing>()
  const [refused, setRefused] = useState<Readonly<Record<string, RefusedText>>>({})
  const [pasted, setPasted] = useState<readonly PastedCell[]>()
  const [notice, setNotice] = useState<Notice>()
  const [focusRequest, setFocusRequest] = useState(0)

  const columnOf = (id: string) => columns.find((column) => column.id === id)
  const focusGrid = () => setFocusRequest((before) => before + 1)

  function clearRefused(cells: readonly CellId[]): void {
    const keys = new Set(cells.map(cellKey))
    setRefused((before) => Object.fromEntries(Object.entries(before).filter(([key]) => !keys.has(key))))
  }

  function change(label: string, changes: readonly Change[]): void {
    operations.run({ label, changes })
    clearRefused(changes.map(({ rowKey, column }) => ({ rowKey, columnId: column.id })))
  }

  function goTo(place: Place, isExtending = false): void {
    const cell = selection.idAt(place)
    if (!cell) return
    selection.select(cell, isExtending)
    focusGrid()
  }

  function edit(cell: CellId, text?: string): void {
    if (isReadOnly || !isEditable(columnOf(cell.columnId))) return
    selection.select(cell, false)
    setEditing({ ...cell, ...(text !== undefined && { text }) })
  }

  /** Stores what was entered. A refused text stays in the cell, and the field stays open unless the editor leaves it. */
  function enter(variant: Variant, columnId: string, text: string, exit: Exit): void {
    const column = columnOf(columnId)
    if (!isEditable(column)) return
    const cell = { rowKey: variant._key, columnId }
    const reading = readCell(text, column)
    const isUntouchedEmpty = text.trim() === '' && valueOf(variant, column) === undefined
    if ('refusal' in reading && !isUntouchedEmpty) {
      setRefused((before) => ({ ...before, [cellKey(cell)]: { text, refusal: reading.refusal } }))
      if (exit === 'down' || exit === 'up') return
    } else if ('value' in reading) {
      change(`change of ${column.title}`, [{ rowKey: variant._key, column, value: reading.value }])
    } else {
      clearRefused([cell])
    }
    setEditing(undefined)
    if (exit === 'away') return
    const [down, right] = exits[exit]
    const { row, column: at } = selection.place
    goTo({
      row: Math.max(0, Math.min(row + down, variants.length - 1)),
      column: Math.max(0, Math.min(at + right, columns.length - 1)),
    })
  }

  function cancel(): void {
    if (editing) clearRefused([editing])
    setEditing(undefined)
    focusGrid()
  }

  /** Pastes all cells, or none: refused ones are shown so that they can be mended. */
  function paste(text: string): void {
    if (isReadOnly) return
    const placed = placeBlock(readBlock(text), selection.selection, { variants, columns })
    if ('refusal' in placed) setNotice({ tone: 'critical', text: placed.refusal })
    else applyPasted(placed.cells)
  }

  function applyPasted(cells: readonly PastedCell[]): void {
    const result = readPasted(cells)
    if ('refused' in result) {
      setPasted(cells)
      return
    }
    change(`paste of ${count(cells.length, 'cell')}`, result.changes)
    setPasted(undefined)
    setNotice({ tone: 'default', text: `${count(cells.length, 'cell')} pasted.` })
    focusGrid()
  }

  function fill(): void {
    const changes = fillDown(selection.selection, { variants, columns })
    change('fill down', changes)
    const text =
      changes.length > 0
        ? `${count(changes.length, 'cell')} filled.`
        : 'Nothing to fill: choose a price or a choice above other rows.'
    setNotice({ tone: 'default', text })
    focusGrid()
  }

  /** Empties the selected prices; the other fields of a variant are required. */
  function clear(): void {
    const {
      rows,
      columns: [first, last],
    } = selection.selection
    const prices = columns
      .slice(first, last + 1)
      .filter(({ kind }) => kind === 'price')
      .filter(isEditable)
    const changes = variants
      .slice(rows[0], rows[1] + 1)
      .flatMap(({ _key }) => prices.map((column) => ({ rowKey: _key, column, value: undefined })))
    change(`emptying of ${count(changes.length, 'cell')}`, changes)
  }

  function add(added: readonly Variant[]): void {
    operations.run({ label: `adding of ${count(added.length, 'row')}`, added })
    const [first] = added
    if (first) selection.select({ rowKey: first._key, columnId: 'sku' }, false)
    setNotice({
      tone: 'default',
      text: added.length > 0 ? `${count(added.length, 'row')} added.` : 'Every combination is there already.',
    })
    if (first) focusGrid()
  }

  function remove(): void {
    const [first, last] = selection.selection.rows
    const removed = variants.slice(first, last + 1).map(({ _key }) => _key)
    operations.run({ label: `removal of ${count(removed.length, 'row')}`, removed })
    setNotice({ tone: 'default', text: `${count(removed.length, 'row')} removed.` })
    focusGrid()
  }

  /** Moves the focused row up or down; the first row is what a customer sees first. */
  function moveRow(by: -1 | 1): void {
    const rowKey = selection.cell?.rowKey
    if (rowKey === undefined || isReadOnly) return
    operations.run({ label: 'move of a row', moved: { rowKey, by } })
    focusGrid()
  }

  function undo(): void {
    const undone = operations.undoLast()
    if (!undone) return
    const { operation, kept } = undone
    clearRefused(operation.changes.map(({ rowKey, column }) => ({ rowKey, columnId: column.id })))
    const others = kept === 0 ? '' : ` ${kept} changed since by somebody else stay as they are.`
    setNotice({ tone: 'default', text: `Undone: ${operation.label}.${others}` })
    focusGrid()
  }

  return {
    ...selection,
    editing,
    refused,
    pasted,
    notice,
    focusRequest,
    isReadOnly,
    goTo,
    edit,
    enter,
    cancel,
    paste,
    applyPasted,
    fill,
    clear,
    add,
    remove,
    moveRow,
    undo,
    setNotice,
    focusGrid,
    closePasted: () => {
      setPasted(undefined)
      focusGrid()
    },
    lastLabel: operations.lastLabel,
  }
}

export type Grid = ReturnType<typeof useGrid>
