import type { Database } from '#db/database.ts'
import type { Agenda, Slot } from './agenda.ts'
import { intervalAround, readBusySpans } from './lock-agenda.ts'
import { type CalendarDay, findFreeDays } from './find-free-days.ts'
import { findFreeSlots } from './find-free-slots.ts'
import { nearestSlots } from './nearest-slots.ts'

const daysAround = 7

/** The days of a month with their number of free slots. `except` is the id of an appointment that is not counted as busy. */
export async function findMonth(
  db: Database,
  agenda: Agenda,
  month: Temporal.PlainYearMonth,
  now: Temporal.Instant,
  except?: string,
): Promise<readonly CalendarDay[]> {
  const middle = month.toPlainDate({ day: 15 })
  const busy = await readBusySpans(db, agenda, intervalAround(middle, 17, agenda.hours.timeZone), now, except)
  return findFreeDays(agenda, month, busy, now)
}

/** The free slots of one day. */
export async function findDay(
  db: Database,
  agenda: Agenda,
  date: Temporal.PlainDate,
  now: Temporal.Instant,
  except?: string,
): Promise<readonly Slot[]> {
  const busy = await readBusySpans(db, agenda, intervalAround(date, 1, agenda.hours.timeZone), now, except)
  return findFreeSlots(agenda, date, busy, now)
}

/** The free slots nearest to a taken one, within a week before and after it. */
export async function findAlternatives(
  db: Database,
  agenda: Agenda,
  wanted: Temporal.Instant,
  now: Temporal.Instant,
  count = 3,
): Promise<readonly Slot[]> {
  const { timeZone } = agenda.hours
  const date = wanted.toZonedDateTimeISO(timeZone).toPlainDate()
  const busy = await readBusySpans(db, agenda, intervalAround(date, daysAround + 1, timeZone), now)
  const slots = Array.from({ length: 2 * daysAround + 1 }, (_, index) =>
    findFreeSlots(agenda, date.add({ days: index - daysAround }), busy, now),
  ).flat()
  return nearestSlots(slots, wanted, count)
}
