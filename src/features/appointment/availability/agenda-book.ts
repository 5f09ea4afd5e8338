import { and, eq, gt, inArray, lte, ne, or, sql } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { appointment } from '../tables.ts'
import type { Interval } from '#shared/interval.ts'
import type { Agenda, BusySpan } from './agenda.ts'

const instant = (value: Temporal.Instant) => sql`${value.toString()}::timestamptz`

/**
 * Takes a boutique's book until the transaction ends, so that whoever asks second reads what the first wrote. The exclusion
 * constraint would refuse the second in any case; waiting in line is kinder than a refusal, and cannot deadlock.
 */
export async function takeBook(tx: Database, boutiqueId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`appointments:${boutiqueId}`}, 0))`)
}

/** Lets go of the holds that have lapsed: a constraint cannot know what time it is. */
export async function releaseLapsedHolds(
  tx: Database,
  boutiqueId: string,
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .update(appointment)
    .set({ status: 'CANCELLED', canceledAt: now, updatedAt: now })
    .where(
      and(
        eq(appointment.boutiqueId, boutiqueId),
        eq(appointment.status, 'TENTATIVE'),
        lte(appointment.expiresAt, now),
      ),
    )
}

/** What fills the advisors' time within a span; lapsed holds fill nothing, nor does the row that is about to move. */
export async function readBusy(
  db: Database,
  { advisors }: Pick<Agenda, 'advisors'>,
  within: Interval,
  now: Temporal.Instant,
  except?: string,
): Promise<readonly BusySpan[]> {
  if (advisors.length === 0) return []
  const rows = await db
    .select({ advisorId: appointment.advisorId, occupies: appointment.occupies })
    .from(appointment)
    .where(
      and(
        inArray(
          appointment.advisorId,
          advisors.map(({ id }) => id),
        ),
        or(
          eq(appointment.status, 'CONFIRMED'),
          and(eq(appointment.status, 'TENTATIVE'), gt(appointment.expiresAt, now)),
        ),
        sql`${appointment.occupies} && tstzrange(${instant(within.start)}, ${instant(within.end)})`,
        except === undefined ? undefined : ne(appointment.id, except),
      ),
    )
  return rows.map(({ advisorId, occupies }) => ({ advisorId, ...occupies }))
}

/** A date of the boutique's calendar with a day on either side, so that no buffer and no midnight is missed. */
export function around(date: Temporal.PlainDate, days: number, timeZone: string): Interval {
  return {
    start: date.subtract({ days }).toZonedDateTime(timeZone).toInstant(),
    end: date
      .add({ days: days + 1 })
      .toZonedDateTime(timeZone)
      .toInstant(),
  }
}
