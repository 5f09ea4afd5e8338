import { AddIcon } from '@sanity/icons/Add'
import { CloseIcon } from '@sanity/icons/Close'
import { CopyIcon } from '@sanity/icons/Copy'
import { Button, Flex, Stack, Text, TextInput } from '@sanity/ui'
import type { ClipboardEvent } from 'react'
import { parseSpans, type Span, spansError } from '../../words/week-hours.ts'

interface Props {
  /** The day in English, with a capital letter. */
  readonly name: string
  readonly spans: readonly Span[]
  /** Whether a day may have hours twice, with a break between. */
  readonly allowsBreaks: boolean
  readonly readOnly: boolean
  readonly onChange: (spans: readonly Span[]) => void
  /** Gives every other open day these hours. */
  readonly onCopy: () => void
  /** The hours that the day gets when it is opened. */
  readonly usual: readonly Span[]
}

const ends = ['opens', 'closes'] as const
const endNames = { opens: 'from', closes: 'until' }

/** The hours of one day: a pair of times for each span, which a whole day such as “10–13, 14–19” can be pasted into. */
export function DayHours({ name, spans, allowsBreaks, readOnly, onChange, onCopy, usual }: Props) {
  const error = spansError(spans)
  const replace = (index: number, change: Partial<Span>) =>
    onChange(spans.map((span, at) => (at === index ? { ...span, ...change } : span)))
  const paste = (event: ClipboardEvent) => {
    const pasted = parseSpans(event.clipboardData.getData('text/plain'))
    if (!pasted || readOnly || (pasted.length > 1 && !allowsBreaks)) return
    event.preventDefault()
    onChange(pasted)
  }
  return (
    <Stack gap={2} as="fieldset" style={{ border: 0, margin: 0, padding: 0 }}>
      <Flex gap={2} align="flex-start">
        <Text
          as="legend"
          size={1}
          weight="medium"
          style={{ inlineSize: '5.5rem', paddingBlockStart: '0.5rem' }}
        >
          {name}
        </Text>
        <Flex gap={2} align="center" wrap="wrap" flex={1}>
          {spans.length === 0 && (
            <Text size={1} muted style={{ inlineSize: '6rem', paddingBlock: '0.5rem' }}>
              Closed
            </Text>
          )}
          {spans.map((span, index) => (
            // A span has no identity of its own: its place in the day is one.
            <Flex key={index} gap={1} align="center">
              {ends.map((end) => (
                <TextInput
                  key={end}
                  type="time"
                  step={300}
                  aria-label={`${name}, ${endNames[end]}`}
                  value={span[end]}
                  readOnly={readOnly}
                  fontSize={1}
                  padding={2}
                  onPaste={paste}
                  onChange={({ currentTarget }) => replace(index, { [end]: currentTarget.value })}
                />
              ))}
              <Button
                icon={CloseIcon}
                mode="bleed"
                padding={2}
                fontSize={1}
                disabled={readOnly}
                aria-label={`Remove these hours of ${name}`}
                onClick={() => onChange(spans.filter((_, at) => at !== index))}
              />
            </Flex>
          ))}
          {(allowsBreaks || spans.length === 0) && (
            <Button
              icon={AddIcon}
              mode="bleed"
              padding={2}
              fontSize={1}
              disabled={readOnly}
              title={spans.length === 0 ? 'Open on this day' : 'Open again later'}
              aria-label={spans.length === 0 ? `Open on ${name}` : `Open again later on ${name}`}
              onClick={() => onChange(spans.length === 0 ? usual : [...spans, { opens: '', closes: '' }])}
            />
          )}
          {spans.length > 0 && !error && (
            <Button
              icon={CopyIcon}
              mode="bleed"
              padding={2}
              fontSize={1}
              disabled={readOnly}
              title="Same on the other open days"
              aria-label={`Give the other open days the hours of ${name}`}
              onClick={onCopy}
            />
          )}
        </Flex>
      </Flex>
      {error && (
        <Text size={1} role="alert">
          {name}: {error} It is kept when it is complete.
        </Text>
      )}
    </Stack>
  )
}
