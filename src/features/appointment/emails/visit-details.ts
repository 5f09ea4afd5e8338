import type { Appointment } from '../visit/appointment.ts'
import type { VisitDetails, VisitWords } from './email-data.ts'

/** The data for an email and a calendar file; `token` is for the link to the appointment. */
export function toVisitDetails(appointment: Appointment, words: VisitWords, token: string): VisitDetails {
  return {
    uid: appointment.uid,
    sequence: appointment.sequence,
    stamp: appointment.changedAt.toString(),
    start: appointment.visit.start.toString(),
    end: appointment.visit.end.toString(),
    timeZone: appointment.timeZone,
    mode: appointment.mode,
    meetingUrl: appointment.meetingUrl,
    token,
    guest: { name: appointment.guest.name, email: appointment.guest.email },
    ...words,
  }
}
