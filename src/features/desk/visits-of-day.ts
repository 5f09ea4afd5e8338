import { and, eq, sql } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { appointment } from '#features/appointment/index.ts'
import { mostListed } from './most-listed.ts'

/** A calendar day has 25 hours at most, when clocks go back: two moments of one are less apart. */
const longestDay = { hours: 25 } as const

/** Confirmed visits whose day, by their boutique's clocks, is the day of `now` by the same clocks; earliest first. */
export function visitsOfDay(db: Pick<Database, 'select'>, now: Temporal.Instant) {
  const start = sql`lower(${appointment.during})`
  const localDayOf = (moment: ReturnType<typeof sql>) =>
    sql`(${moment} at time zone ${appointment.timeZone})::date`
  return db
    .select({
      uid: appointment.uid,
      boutiqueId: appointment.boutiqueId,
      advisorId: appointment.advisorId,
      timeZone: appointment.timeZone,
      during: appointment.during,
      mode: appointment.mode,
      partySize: appointment.partySize,
      guest: appointment.guestName,
    })
    .from(appointment)
    .where(
      and(
        eq(appointment.status, 'CONFIRMED'),
        // For the index: a time zone is a column, so the local day alone cannot use one.
        sql`${start} > ${now.subtract(longestDay).toString()}::timestamptz`,
        sql`${start} < ${now.add(longestDay).toString()}::timestamptz`,
        sql`${localDayOf(start)} = ${localDayOf(sql`${now.toString()}::timestamptz`)}`,
      ),
    )
    .orderBy(start)
    .limit(mostListed)
}
