/** Content lines, unfolded (RFC 5545, 3.1). */
export const contentLines = (text: string) => text.replaceAll(/\r\n[ \t]/g, '').split('\r\n')

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** The onset of a yearly RRULE by weekday in a year. */
function onsetIn(year: number, first: Temporal.PlainDateTime, rule: string): Temporal.PlainDateTime {
  const [, month, week, day] = /^FREQ=YEARLY;BYMONTH=(\d+);BYDAY=(-?\d)(\w\w)$/.exec(rule) ?? []
  const start = Temporal.PlainDate.from({ year, month: Number(month), day: 1 })
  const dates = Array.from({ length: start.daysInMonth }, (_, n) => start.add({ days: n })).filter(
    ({ dayOfWeek }) => days[dayOfWeek - 1] === day,
  )
  return dates.at(Number(week) < 0 ? Number(week) : Number(week) - 1)!.toPlainDateTime(first.toPlainTime())
}

/** The offset that a VTIMEZONE gives for a wall time: that of the latest onset before it, or the one before the first. */
function offsetAt(local: Temporal.PlainDateTime, zone: readonly string[]): string {
  const onsets = zone
    .join('\n')
    .split(/^BEGIN:(?:STANDARD|DAYLIGHT)$/m)
    .slice(1)
    .flatMap((text) => {
      const valueOf = (name: string) => new RegExp(`^${name}:(.*)$`, 'm').exec(text)?.[1] ?? ''
      const first = Temporal.PlainDateTime.from(valueOf('DTSTART'))
      const years = valueOf('RRULE') ? Array.from({ length: 5 }, (_, n) => first.year + n) : []
      const later = years.map((year) => onsetIn(year, first, valueOf('RRULE')))
      // An RRULE that does not include its DTSTART is undefined (RFC 5545, 3.8.5.3).
      if (later[0]?.equals(first) === false) throw new Error(`${valueOf('RRULE')} does not make ${first}`)
      return (later.length > 0 ? later : [first]).map((at) => ({
        at,
        from: valueOf('TZOFFSETFROM'),
        to: valueOf('TZOFFSETTO'),
      }))
    })
    .toSorted((a, b) => Temporal.PlainDateTime.compare(a.at, b.at))
  const last = onsets.findLast(({ at }) => Temporal.PlainDateTime.compare(at, local) <= 0)
  return last?.to ?? onsets[0]!.from
}

/** The instant of a property, computed from the VTIMEZONE of the file alone, without time zone data. */
export function readCalendarHour(text: string, name: 'DTSTART' | 'DTEND'): Temporal.Instant {
  const lines = contentLines(text)
  const event = lines.slice(lines.indexOf('BEGIN:VEVENT'))
  const [, zone, value] =
    event.map((line) => new RegExp(`^${name}(?:;TZID=([^:;]+))?:(.*)$`).exec(line)).find(Boolean) ?? []
  if (value?.endsWith('Z')) return Temporal.Instant.from(value)
  const at = lines.indexOf(`TZID:${zone}`)
  if (at === -1 || !value) throw new Error(`no VTIMEZONE of ${zone}`)
  const local = Temporal.PlainDateTime.from(value)
  return local.toZonedDateTime(offsetAt(local, lines.slice(at, lines.indexOf('END:VTIMEZONE')))).toInstant()
}
