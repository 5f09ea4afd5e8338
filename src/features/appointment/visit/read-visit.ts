import type { Agenda } from '../availability/agenda.ts'
import type { Appointment } from './appointment.ts'
import { changeableUntil, changeRefusal, type ChangeRefusal } from './change-rules.ts'
import { findAppointment } from './find-appointment.ts'
import { toVisitDetails } from '../emails/visit-details.ts'
import type { VisitDetails } from '../emails/email-data.ts'
import { agendaForMove } from './move-appointment.ts'
import { readAgendaOf } from '../availability/read-agenda-of.ts'
import { readVisitWords } from '../emails/read-visit-words.ts'
import type { Boutique } from '#content/documents.ts'
import { type CalendarQuery } from '../booking/page/booking-query.ts'
import { type CalendarView, readCalendar } from '../booking/page/read-calendar.ts'

/** The data of an appointment's page. The page shows only the guest's name. */
export interface Visit {
  readonly appointment: Appointment
  readonly details: VisitDetails
  readonly agenda: Agenda
  readonly boutique: Pick<Boutique, 'slug' | 'gettingHere' | 'access'> | null
  /** The last change, shown for a short time. */
  readonly news: 'kept' | 'moved' | 'canceled' | undefined
  readonly refusal: ChangeRefusal | undefined
  readonly until: Temporal.ZonedDateTime
  /** The slots to move it to; `null` if it cannot be changed. */
  readonly calendar: CalendarView | null
}

const newsLifetime = { minutes: 10 } as const

function newsOf({ changedAt, sequence, status }: Appointment, now: Temporal.Instant): Visit['news'] {
  if (Temporal.Instant.compare(now, changedAt.add(newsLifetime)) > 0) return undefined
  return status === 'CANCELLED' ? 'canceled' : sequence === 0 ? 'kept' : 'moved'
}

/** Reads the page of a link's token; `undefined` for an unknown token. */
export async function readVisit(
  { app, locale }: Pick<App.Locals, 'app' | 'locale'>,
  token: string,
  query: CalendarQuery,
): Promise<Visit | undefined> {
  const appointment = await findAppointment(app.db, token)
  if (!appointment) return undefined
  const [words, agenda, card] = await Promise.all([
    readVisitWords(app.content, appointment, locale),
    readAgendaOf(app.content, appointment, locale),
    app.content.boutiqueById(appointment.boutiqueId, locale),
  ])
  const slug = card?.data.slug
  const boutique = slug === undefined ? null : await app.content.boutique(slug, locale)
  const refusal = changeRefusal(appointment, agenda.rules, app.clock.now())
  return {
    appointment,
    details: toVisitDetails(appointment, words, token),
    agenda,
    boutique: boutique?.data ?? null,
    news: newsOf(appointment, app.clock.now()),
    refusal,
    until: changeableUntil(appointment, agenda.rules).toZonedDateTimeISO(appointment.timeZone),
    calendar: refusal
      ? null
      : await readCalendar(app, agendaForMove(agenda, appointment), query, appointment.id),
  }
}
