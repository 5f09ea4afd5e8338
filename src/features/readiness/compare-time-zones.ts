import { sql } from 'drizzle-orm'
import type { Database } from '#db/database.ts'

const monthsBetween = 2
const instantsCompared = 12

/** Noon UTC on the 15th of every second month for two years. This covers standard and daylight saving time twice. */
export function instantsToCompare(now: Temporal.Instant): Temporal.Instant[] {
  const today = now.toZonedDateTimeISO('UTC').toPlainDate()
  const first = today.day <= 15 ? today : today.add({ months: 1 })
  const from = first.with({ day: 15 })
  return Array.from({ length: instantsCompared }, (_, n) =>
    from
      .add({ months: n * monthsBetween })
      .toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' })
      .toInstant(),
  )
}

/**
 * The zones for which Node and PostgreSQL convert an instant to different local times, because their versions of the IANA
 * time zone data differ. Opening hours are computed in Node and compared in SQL, so both must agree.
 */
export async function compareTimeZones(
  db: Pick<Database, 'execute'>,
  zones: readonly string[],
  instants: readonly Temporal.Instant[],
): Promise<string[]> {
  const pairs = zones.flatMap((zone) => instants.map((instant) => ({ zone, at: instant.toString() })))
  const { rows } = await db.execute<{ zone: string; at: string; local: string }>(sql`
    select zone, at, to_char(at::timestamptz at time zone zone, 'YYYY-MM-DD"T"HH24:MI:SS') as local
    from jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) as pair(zone text, at text)`)
  const differing = rows.filter(({ zone, at, local }) => {
    const here = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime()
    return here.toString({ smallestUnit: 'second' }) !== local
  })
  return [...new Set(differing.map(({ zone }) => zone))].sort()
}
