import type { Agenda, VisitRules } from '#features/appointment/availability/agenda.ts'
import type { VisitRequest } from '#features/appointment/booking/book-appointment.ts'
import { newToken } from '#shared/token.ts'

const rules: VisitRules = {
  typeId: 'appointment-type-hour',
  mode: 'boutique',
  durationMinutes: 60,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 15,
  minimumNoticeHours: 2,
  horizonDays: 400,
  cancelCutoffHours: 4,
}

/** The boutique in Paris with these advisors, open Tuesday to Saturday from 10:00 to 19:00. */
export function parisAgenda(...advisorIds: string[]): Agenda {
  return {
    boutiqueId: 'boutique-paris',
    hours: {
      timeZone: 'Europe/Paris',
      weekly: [
        { days: ['tuesday', 'wednesday', 'thursday', 'friday', 'saturday'], opens: '10:00', closes: '19:00' },
      ],
      breaks: [],
      exceptions: [],
    },
    advisors: advisorIds.map((id) => ({ id, languages: [], workingHours: null })),
    rules,
  }
}

/** A time in Paris on Thursday 26 November 2026; 10:00 and 11:15 are slots. */
export function thursday(time: string): Temporal.Instant {
  return Temporal.Instant.from(`2026-11-26T${time}+01:00`)
}

/** A valid request for the slot at 11:15, with a new request token. */
export function visitRequest(more: Partial<VisitRequest> = {}): VisitRequest {
  return {
    token: newToken(),
    start: thursday('11:15'),
    advisorId: null,
    guest: { name: 'Ottilie Brandt', email: 'ottilie@example.com', telephone: null },
    partySize: 1,
    language: 'en',
    note: 'A present for someone who is always early',
    accessNeeds: ['step-free'],
    accessNote: '',
    productIds: ['product-meridienne', 'product-plume-de-minuit'],
    locale: 'en',
    ...more,
  }
}
