import { type KeyboardEvent, useEffect, useRef } from 'react'
import { type EditableColumn } from '../columns.ts'

/** Where the focus goes when a text has been entered. */
export type Exit = 'down' | 'up' | 'next' | 'previous' | 'stay' | 'away'

interface Props {
  readonly label: string
  readonly column: EditableColumn
  /** The text to begin with; for a choice, its key. */
  readonly text: string
  /** Whether the text is selected, so that typing replaces it. */
  readonly isSelected: boolean
  readonly isInvalid: boolean
  readonly onEnter: (text: string, exit: Exit) => void
  readonly onCancel: () => void
}

/** The field of the cell that is edited: a text, or a list of choices. */
export function CellEditor({ label, column, text, isSelected, isInvalid, onEnter, onCancel }: Props) {
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null)
  // The field is removed when its text is entered, which blurs it once more.
  const isDone = useRef(false)
  const enter = (exit: Exit) => {
    if (!isDone.current) onEnter(field.current?.value ?? '', exit)
  }

  useEffect(() => {
    const { current } = field
    current?.focus()
    if (isSelected && current instanceof HTMLInputElement) current.select()
    return () => {
      isDone.current = true
    }
  }, [isSelected])

  function onKeyDown(event: KeyboardEvent) {
    event.stopPropagation()
    if (event.key === 'Escape') {
      event.preventDefault()
      // The dialog around the grid closes on Escape too.
      event.nativeEvent.stopImmediatePropagation()
      isDone.current = true
      onCancel()
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      enter(event.shiftKey ? 'up' : 'down')
    } else if (event.key === 'Tab') {
      event.preventDefault()
      enter(event.shiftKey ? 'previous' : 'next')
    }
  }

  const shared = {
    ref: field,
    'aria-label': label,
    'aria-invalid': isInvalid,
    onKeyDown,
    onBlur: () => enter('away'),
  }
  if (!('choices' in column)) {
    return (
      <input
        {...shared}
        defaultValue={text}
        inputMode="text"
        autoComplete="off"
        spellCheck={false}
        dir="auto"
      />
    )
  }
  return (
    <select {...shared} defaultValue={text} onChange={() => enter('stay')}>
      {!column.choices.some(({ key }) => key === text) && <option value={text}>{text || 'Choose…'}</option>}
      {column.choices.map(({ key, title }) => (
        <option key={key} value={key}>
          {title}
        </option>
      ))}
    </select>
  )
}
