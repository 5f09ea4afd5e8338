import type { Database } from '#db/database.ts'
import { type Result, done, refused } from '#shared/result.ts'
import type { Agenda, AgendaAdvisor, BusySpan, Slot } from './agenda.ts'
import { intervalAround, readBusySpans } from './lock-agenda.ts'
import { findFreeSlots } from './find-free-slots.ts'

export interface AssignedSlot extends Slot {
  readonly advisorId: string
}

/**
 * Chooses a free advisor: first by the guest's language, then by the fewest appointments around that day, then by id.
 */
function chooseAdvisor(
  free: readonly AgendaAdvisor[],
  busy: readonly BusySpan[],
  language: string | null,
): AgendaAdvisor | undefined {
  const speaks = ({ languages }: AgendaAdvisor) => (language !== null && languages.includes(language) ? 0 : 1)
  const load = ({ id }: AgendaAdvisor) => busy.filter(({ advisorId }) => advisorId === id).length
  return free.toSorted((a, b) => speaks(a) - speaks(b) || load(a) - load(b) || (a.id < b.id ? -1 : 1))[0]
}

export interface RequestedSlot {
  readonly start: Temporal.Instant
  /** `null` for any free advisor. */
  readonly advisorId: string | null
  readonly language: string | null
}

/** Finds the free slot that begins at an instant and chooses its advisor. The caller has locked the boutique's agenda. */
export async function findSlot(
  tx: Database,
  agenda: Agenda,
  { start, advisorId, language }: RequestedSlot,
  now: Temporal.Instant,
  except?: string,
): Promise<Result<AssignedSlot, 'hour_taken'>> {
  const { timeZone } = agenda.hours
  const date = start.toZonedDateTimeISO(timeZone).toPlainDate()
  const busy = await readBusySpans(tx, agenda, intervalAround(date, 1, timeZone), now, except)
  const slot = findFreeSlots(agenda, date, busy, now).find(({ visit }) => visit.start.equals(start))
  const free = agenda.advisors.filter(
    ({ id }) => slot?.advisorIds.includes(id) && (advisorId === null || id === advisorId),
  )
  const advisor = chooseAdvisor(free, busy, language)
  if (!slot || !advisor) return refused('hour_taken')
  return done({ ...slot, advisorId: advisor.id })
}
