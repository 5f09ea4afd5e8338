import { useState } from 'react'
import type { FormPatch } from 'sanity'
import { newKey } from '../../edits/new-key.ts'
import { type Operation, perform, type Step, undo } from '../operation.ts'
import { toFormPatch } from '../../edits/to-form-patch.ts'
import type { Variant } from '../variant.ts'

/** Performs and undoes operations on the variants through patches of the form. Each is one entry of the document’s history. */
export function useOperations(variants: readonly Variant[], onChange: (patches: FormPatch[]) => void) {
  const [operations, setOperations] = useState<readonly Operation[]>([])

  function run(step: Omit<Step, 'newKey'>): void {
    const { edits, operation } = perform(variants, { ...step, newKey })
    if (edits.length === 0) return
    onChange(edits.map(toFormPatch))
    setOperations((before) => [...before, operation])
  }

  /** Undoes the last operation and returns it, with the number of its cells and rows that somebody else has changed since. */
  function undoLast(): { readonly operation: Operation; readonly kept: number } | undefined {
    const operation = operations.at(-1)
    if (!operation) return undefined
    const { edits, kept } = undo(variants, operation, newKey)
    if (edits.length > 0) onChange(edits.map(toFormPatch))
    setOperations((before) => before.slice(0, -1))
    return { operation, kept }
  }

  return { run, undoLast, lastLabel: operations.at(-1)?.label }
}
