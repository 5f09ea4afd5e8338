import { Button, Card, Dialog, Flex, Stack, Text, TextInput } from '@sanity/ui'
import { useState } from 'react'
import { readCell } from '../cells.ts'
import { nameOf } from '../name-of.ts'
import { type PastedCell, readPasted } from '../read-pasted.ts'
import type { Variant } from '../variant.ts'

interface Props {
  readonly cells: readonly PastedCell[]
  readonly variants: readonly Variant[]
  readonly onPaste: (cells: readonly PastedCell[]) => void
  readonly onClose: () => void
}

/** Shows the refused cells of a pasted block, each with its reason and a field to mend it. Nothing is pasted before all are right. */
export function PasteDialog({ cells: given, variants, onPaste, onClose }: Props) {
  const [cells, setCells] = useState(given)
  const [shown] = useState(() => {
    const result = readPasted(given)
    return 'refused' in result ? result.refused.map(({ index }) => index) : []
  })
  const result = readPasted(cells)
  const left = 'refused' in result ? result.refused.length : 0

  function mend(index: number, text: string): void {
    setCells((before) => before.map((cell, place) => (place === index ? { ...cell, text } : cell)))
  }

  return (
    <Dialog id="pasted-cells" header="Pasted cells to mend" width={1} onClose={onClose} zOffset={1000}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (left === 0) onPaste(cells)
        }}
      >
        <Stack gap={4} padding={4}>
          <Text size={1} role="status">
            {left > 0
              ? `${left} of ${cells.length} cells cannot be read. Nothing is pasted until they are right.`
              : `All ${cells.length} cells can be pasted.`}
          </Text>
          {shown.map((index, place) => {
            const cell = cells[index]
            if (!cell) return null
            const row = variants.findIndex(({ _key }) => _key === cell.rowKey)
            const variant = variants[row]
            const name = `${cell.column.title} of ${variant ? nameOf(variant, row) : 'a removed row'}`
            const reading = readCell(cell.text, cell.column)
            const refusal = 'refusal' in reading ? reading.refusal : undefined
            return (
              <Stack key={index} gap={2}>
                <Text as="label" size={1} weight="medium" {...{ htmlFor: `pasted-${index}` }}>
                  {name}
                </Text>
                <TextInput
                  id={`pasted-${index}`}
                  value={cell.text}
                  autoFocus={place === 0}
                  dir="auto"
                  customValidity={refusal ?? ''}
                  aria-invalid={refusal !== undefined}
                  aria-describedby={refusal === undefined ? undefined : `refused-${index}`}
                  onChange={(event) => mend(index, event.currentTarget.value)}
                />
                {refusal !== undefined && (
                  <Card tone="critical" padding={3} radius={2} border>
                    <Text size={1} id={`refused-${index}`}>
                      {refusal}
                    </Text>
                  </Card>
                )}
              </Stack>
            )
          })}
          <Flex gap={2} justify="flex-end">
            <Button mode="ghost" text="Paste nothing" onClick={onClose} />
            <Button type="submit" tone="primary" text={`Paste ${cells.length} cells`} disabled={left > 0} />
          </Flex>
        </Stack>
      </form>
    </Dialog>
  )
}
