import { and, eq, sql } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { appointment } from '#features/appointment/index.ts'
import { maxListed } from './max-listed.ts'

/** The longest calendar day: the day on which daylight saving time ends. */
const longestDay = { hours: 25 } as const

/** Confirmed appointments of today in the time zone of their boutique, earliest first. */
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
        // Lets PostgreSQL use the index: the local day depends on a column and cannot be indexed.
        sql`${start} > ${now.subtract(longestDay).toString()}::timestamptz`,
        sql`${start} < ${now.add(longestDay).toString()}::timestamptz`,
        sql`${localDayOf(start)} = ${localDayOf(sql`${now.toString()}::timestamptz`)}`,
      ),
    )
    .orderBy(start)
    .limit(maxListed)
}
