import { Card, Stack, Text, TextInput } from '@sanity/ui'
import { type KeyboardEvent, type Ref, useId, useState } from 'react'
import type { Currency } from '../../../src/shared/money.ts'
import { parsePrice } from './parse-price.ts'
import { writePrice } from './write-price.ts'

interface Props {
  readonly currency: Currency
  /** In minor units. */
  readonly amount: number | undefined
  readonly label?: string
  readonly id?: string
  readonly inputRef?: Ref<HTMLInputElement>
  readonly isReadOnly: boolean
  readonly onFocus?: () => void
  /** Called when the editor leaves the field or presses Enter; undefined for an empty field. */
  readonly onChange: (amount: number | undefined) => void
}

/** A price as people write it. A text that is refused stays in the field with the reason below it. */
export function PriceField({ currency, amount, label, isReadOnly, onChange, ...given }: Props) {
  const [typed, setTyped] = useState<string>()
  const [refusal, setRefusal] = useState<string>()
  const refusalId = useId()
  const stored = amount === undefined ? '' : writePrice(amount, currency)

  function leave(): void {
    if (typed === undefined) return
    const reading = typed.trim() === '' ? { amount: undefined } : parsePrice(typed, currency)
    if ('refusal' in reading) {
      setRefusal(reading.refusal)
      return
    }
    setTyped(undefined)
    setRefusal(undefined)
    if (reading.amount !== amount) onChange(reading.amount)
  }

  function onKeyDown({ key, nativeEvent }: KeyboardEvent): void {
    if (key === 'Enter' && !nativeEvent.isComposing) leave()
  }

  return (
    <Stack gap={2}>
      <TextInput
        id={given.id}
        ref={given.inputRef}
        aria-label={label}
        value={typed ?? stored}
        dir="auto"
        prefix={
          <Card padding={3} tone="transparent">
            <Text size={1} muted>
              {currency}
            </Text>
          </Card>
        }
        readOnly={isReadOnly}
        customValidity={refusal ?? ''}
        aria-invalid={refusal !== undefined}
        aria-describedby={refusal === undefined ? undefined : refusalId}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onFocus={given.onFocus}
        onBlur={leave}
        onKeyDown={onKeyDown}
      />
      {refusal !== undefined && (
        <Card id={refusalId} tone="critical" padding={3} radius={2} border role="alert">
          <Text size={1}>{refusal}</Text>
        </Card>
      )}
    </Stack>
  )
}
