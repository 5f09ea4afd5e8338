import { memo } from 'react'
import { CellEditor, type Exit } from './cell-editor.tsx'
import { textOf, valueOf } from '../cells.ts'
import { type Column, isEditable } from '../columns.ts'
import { CellMessage } from './grid-style.ts'
import type { Marker } from '../locate-marker.ts'
import type { Variant } from '../variant.ts'

/** A text that was refused and stays in its cell. */
export interface RefusedText {
  readonly text: string
  readonly refusal: string
}

export interface RowProps {
  readonly variant: Variant
  /** The name of the row for screen readers. */
  readonly name: string
  readonly columns: readonly Column[]
  /** The column whose cell can be reached with Tab; undefined in all rows but one. */
  readonly focusedId: string | undefined
  /** The first and last selected column. */
  readonly selected: readonly [number, number] | undefined
  readonly editing: { readonly columnId: string; readonly text?: string } | undefined
  /** By column id. */
  readonly refused: Readonly<Record<string, RefusedText>>
  readonly markers: readonly Marker[]
  readonly stock: string
  /** Whether there is no room for a message below the row. */
  readonly isLast: boolean
  readonly onEnter: (variant: Variant, columnId: string, text: string, exit: Exit) => void
  readonly onCancel: () => void
}

/** One variant. It is drawn again only when something of the row changes. */
export const GridRow = memo(function GridRow(props: RowProps) {
  return (
    <tr>
      {props.columns.map((column, index) => (
        <GridCell key={column.id} column={column} index={index} {...props} />
      ))}
    </tr>
  )
})

function GridCell({ column, index, ...row }: RowProps & { readonly column: Column; readonly index: number }) {
  const { variant, name, selected, isLast } = row
  const refused = row.refused[column.id]
  // A message without a column is shown at the name of the row.
  const markers = row.markers.filter(({ columnId }) => (columnId ?? 'sku') === column.id)
  const messages = refused ? [refused.refusal] : markers.map(({ message }) => message)
  const level = refused ? 'error' : markers[0]?.level
  const isFocused = row.focusedId === column.id
  const isEditing = row.editing?.columnId === column.id
  const text = refused?.text ?? (isEditable(column) ? textOf(valueOf(variant, column), column) : '')
  const label = `${column.title} of ${name}`
  const Cell = column.kind === 'sku' ? 'th' : 'td'
  return (
    <Cell
      role={column.kind === 'sku' ? 'rowheader' : 'gridcell'}
      tabIndex={isFocused && column.kind !== 'row' ? 0 : -1}
      aria-label={cellLabel(label, column, text, row.stock)}
      aria-selected={selected !== undefined && index >= selected[0] && index <= selected[1]}
      aria-invalid={level === 'error' || undefined}
      aria-description={messages.join(' ') || undefined}
      aria-readonly={!isEditable(column) || undefined}
      data-kind={column.kind}
      data-level={level}
      data-row={variant._key}
      data-column={column.id}
    >
      {column.kind === 'stock' && row.stock}
      {column.kind === 'row' && (
        <button type="button" tabIndex={isFocused ? 0 : -1} aria-label={`Open ${name}`}>
          Open
        </button>
      )}
      {text || (isEditable(column) && !isEditing && <span aria-hidden>{emptyText[column.kind]}</span>)}
      {column.kind === 'availability' && variant.availability === 'made-to-order' && weeks(variant)}
      {isEditing && isEditable(column) && (
        <CellEditor
          label={label}
          column={column}
          text={row.editing?.text ?? ('choices' in column ? String(valueOf(variant, column) ?? '') : text)}
          isSelected={row.editing?.text === undefined}
          isInvalid={refused !== undefined}
          onEnter={(entered, exit) => row.onEnter(variant, column.id, entered, exit)}
          onCancel={row.onCancel}
        />
      )}
      {isFocused && messages.length > 0 && (
        <CellMessage role="alert" $isAbove={isLast}>
          {messages.join(' ')}
        </CellMessage>
      )}
    </Cell>
  )
}

const emptyText = { sku: 'no SKU', option: 'choose', price: '–', availability: 'choose' } as const

const weeks = ({ leadTimeWeeks }: Variant) => (leadTimeWeeks === undefined ? '' : `, ${leadTimeWeeks} weeks`)

function cellLabel(label: string, column: Column, text: string, stock: string): string | undefined {
  if (column.kind === 'row') return undefined
  if (column.kind === 'stock') return `${label}: ${stock || 'none'}`
  if (text !== '') return `${label}: ${text}`
  return `${label}: ${column.kind === 'price' ? 'no price, not sold there' : 'empty'}`
}
