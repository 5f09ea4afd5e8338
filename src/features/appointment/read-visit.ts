import type { Agenda } from '#domain/appointment/agenda.ts'
import type { Appointment } from '#domain/appointment/appointment.ts'
import { changeableUntil, changeRefusal, type ChangeRefusal } from '#domain/appointment/change-rules.ts'
import { findAppointment } from '#domain/appointment/find-appointment.ts'
import { toVisitLetter } from '#domain/appointment/visit-letter.ts'
import type { VisitLetter } from '#domain/appointment/letters.ts'
import { agendaForMove } from '#domain/appointment/move-appointment.ts'
import { readAgendaOf } from '#domain/appointment/read-agenda-of.ts'
import { readVisitWords } from '#domain/appointment/read-visit-words.ts'
import type { Boutique } from '#domain/content/documents.ts'
import { type CalendarQuery } from './booking-query.ts'
import { type CalendarView, readCalendar } from './read-calendar.ts'

/** A visit as its guest's link shows it: no more of the guest than their own name. */
export interface Visit {
  readonly appointment: Appointment
  readonly letter: VisitLetter
  readonly agenda: Agenda
  readonly boutique: Pick<Boutique, 'slug' | 'gettingHere' | 'access'> | null
  /** What has just been done to it, while it is news. */
  readonly news: 'kept' | 'moved' | 'canceled' | undefined
  readonly refusal: ChangeRefusal | undefined
  readonly until: Temporal.ZonedDateTime
  /** The hours it could move to; `null` when it cannot be changed. */
  readonly calendar: CalendarView | null
}

const newsLasts = { minutes: 10 } as const

function newsOf({ changedAt, sequence, status }: Appointment, now: Temporal.Instant): Visit['news'] {
  if (Temporal.Instant.compare(now, changedAt.add(newsLasts)) > 0) return undefined
  return status === 'CANCELLED' ? 'canceled' : sequence === 0 ? 'kept' : 'moved'
}

/** Opens a visit by its link; `undefined` for a token that opens nothing. */
export async function readVisit(
  { house, locale }: Pick<App.Locals, 'house' | 'locale'>,
  token: string,
  query: CalendarQuery,
): Promise<Visit | undefined> {
  const appointment = await findAppointment(house.db, token)
  if (!appointment) return undefined
  const [words, agenda, card] = await Promise.all([
    readVisitWords(house.content, appointment, locale),
    readAgendaOf(house.content, appointment, locale),
    house.content.boutiqueById(appointment.boutiqueId, locale),
  ])
  const slug = card?.data.slug
  const boutique = slug === undefined ? null : await house.content.boutique(slug, locale)
  const refusal = changeRefusal(appointment, agenda.rules, house.clock.now())
  return {
    appointment,
    letter: toVisitLetter(appointment, words, token),
    agenda,
    boutique: boutique?.data ?? null,
    news: newsOf(appointment, house.clock.now()),
    refusal,
    until: changeableUntil(appointment, agenda.rules).toZonedDateTimeISO(appointment.timeZone),
    calendar: refusal
      ? null
      : await readCalendar(house, agendaForMove(agenda, appointment), query, appointment.id),
  }
}
