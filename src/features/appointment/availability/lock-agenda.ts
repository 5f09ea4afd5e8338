import { and, eq, gt, inArray, lte, ne, or, sql } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { appointment } from '../tables.ts'
import type { Interval } from '#shared/interval.ts'
import type { Agenda, BusySpan } from './agenda.ts'

const instant = (value: Temporal.Instant) => sql`${value.toString()}::timestamptz`

/**
 * Locks the agenda of a boutique until the transaction ends, so that a concurrent booking reads committed rows. The exclusion
 * constraint refuses overlaps in any case; with the lock the second booking gets a clear refusal, and there is no deadlock.
 */
export async function lockAgenda(tx: Database, boutiqueId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`appointments:${boutiqueId}`}, 0))`)
}

/** Releases the expired holds of a boutique, because the exclusion constraint cannot depend on the current time. */
export async function releaseExpiredHolds(
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

/** The busy spans of the advisors within an interval, without expired holds and without the appointment to be moved. */
export async function readBusySpans(
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

/** An interval around a date in the boutique's time zone, with `days` before and after it, to include buffers past midnight. */
export function intervalAround(date: Temporal.PlainDate, days: number, timeZone: string): Interval {
  return {
    start: date.subtract({ days }).toZonedDateTime(timeZone).toInstant(),
    end: date
      .add({ days: days + 1 })
      .toZonedDateTime(timeZone)
      .toInstant(),
  }
}
