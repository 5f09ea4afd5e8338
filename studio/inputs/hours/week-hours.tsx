import { Card, Stack, Text } from '@sanity/ui'
import { useState } from 'react'
import {
  type ArrayOfObjectsInputProps,
  getPublishedId,
  set,
  unset,
  useDocumentOperation,
  useFormValue,
} from 'sanity'
import {
  type Day,
  days,
  readWeek,
  type Span,
  spansError,
  type WeeklyHours,
  writeSpans,
  writeWeek,
} from '../../words/week-hours.ts'
import { DayHours } from './day-hours.tsx'

const firstHours: readonly Span[] = [{ opens: '10:00', closes: '18:00' }]
const nameOf = (day: Day) => day.charAt(0).toUpperCase() + day.slice(1)

/** The week of a boutique, with the breaks of its days, which are stored in the field `breaks` beside it. */
export function WeekWithBreaks(props: ArrayOfObjectsInputProps) {
  const breaks = useFormValue(['breaks']) as WeeklyHours[] | undefined
  const id = useFormValue(['_id']) as string
  const type = useFormValue(['_type']) as string
  // An input patches its own field only; the field beside it is patched through the document.
  const { patch } = useDocumentOperation(getPublishedId(id), type)
  const writeBreaks = (pauses: readonly object[]) => {
    if (pauses.length > 0) patch.execute([{ set: { breaks: pauses } }])
    else if (breaks !== undefined) patch.execute([{ unset: ['breaks'] }])
  }
  return <WeekHours {...props} breaks={breaks ?? []} writeBreaks={writeBreaks} />
}

/** The week of somebody who works each day without a break of their own. */
export function WeekWithoutBreaks(props: ArrayOfObjectsInputProps) {
  return <WeekHours {...props} />
}

interface Breaks {
  readonly breaks?: readonly WeeklyHours[]
  /** Stores the breaks; absent where a day has one span only. */
  readonly writeBreaks?: (breaks: readonly object[]) => void
}

/** One row a day. A day whose hours are incomplete is kept in the form, and stored when they are complete. */
function WeekHours({
  value,
  onChange,
  readOnly = false,
  elementProps,
  breaks = [],
  writeBreaks,
}: ArrayOfObjectsInputProps & Breaks) {
  const [incomplete, setIncomplete] = useState<Partial<Record<Day, readonly Span[] | undefined>>>({})
  const week = readWeek(value as WeeklyHours[] | undefined, breaks)
  const usual = days.map((day) => week[day]).findLast((spans) => spans.length > 0) ?? firstHours

  const store = (changed: Partial<Record<Day, readonly Span[]>>) => {
    const stored = writeWeek({ ...week, ...changed })
    onChange(stored.hours.length === 0 ? unset() : set(stored.hours))
    writeBreaks?.(stored.breaks)
  }
  const changeDay = (day: Day, spans: readonly Span[]) => {
    const isComplete = spansError(spans) === undefined
    setIncomplete({ ...incomplete, [day]: isComplete ? undefined : spans })
    if (isComplete) store({ [day]: spans })
  }
  const copy = (from: Day) => {
    const open = days.filter((day) => week[day].length > 0 || incomplete[day])
    setIncomplete({})
    store(Object.fromEntries(open.map((day) => [day, week[from]])))
  }

  return (
    <Card ref={elementProps.ref} tabIndex={-1} onFocus={elementProps.onFocus} border radius={2} padding={4}>
      <Stack gap={4}>
        {days.map((day) => (
          <DayHours
            key={day}
            name={nameOf(day)}
            spans={incomplete[day] ?? week[day]}
            allowsBreaks={writeBreaks !== undefined}
            readOnly={readOnly}
            usual={usual}
            onChange={(spans) => changeDay(day, spans)}
            onCopy={() => copy(day)}
          />
        ))}
        <Text size={1} muted>
          {summaryOf(week)}
        </Text>
      </Stack>
    </Card>
  )
}

/** The days that share their hours, as one line each: “Tuesday, Wednesday: 10:00–13:00, 14:00–19:00”. */
function summaryOf(week: ReturnType<typeof readWeek>): string {
  const groups = Map.groupBy(days, (day) => writeSpans(week[day]))
  return [...groups].map(([hours, shared]) => `${shared.map(nameOf).join(', ')}: ${hours}`).join('. ')
}
