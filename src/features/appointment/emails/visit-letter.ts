import type { Appointment } from '../visit/appointment.ts'
import type { VisitLetter, VisitWords } from './letters.ts'

/** A visit as its letter and its calendar leaf carry it, with a link that opens it. */
export function toVisitLetter(appointment: Appointment, words: VisitWords, token: string): VisitLetter {
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
