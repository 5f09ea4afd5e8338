import { customType } from 'drizzle-orm/pg-core'
import type { Interval } from '#shared/interval.ts'

// PostgreSQL writes a range as ["2026-11-26 17:00:00+01","2026-11-26 18:00:00+01"), in the session's time zone.
const rangeText = /^\["([^"]+)","([^"]+)"\)$/

/** A half-open range of instants, `tstzrange`, as an Interval. */
export const instantRange = customType<{ data: Interval; driverData: string }>({
  dataType: () => 'tstzrange',
  toDriver: ({ start, end }) => `[${start.toString()},${end.toString()})`,
  fromDriver(text) {
    const [, start, end] = rangeText.exec(text) ?? []
    if (!start || !end) throw new TypeError(`not a half-open range of instants: ${text}`)
    return { start: Temporal.Instant.from(start), end: Temporal.Instant.from(end) }
  },
})
