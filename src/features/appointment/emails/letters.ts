/** A visit as a letter tells it and a calendar keeps it. Instants are ISO strings. */
export interface VisitLetter {
  readonly uid: string
  readonly sequence: number
  /** When this revision was made: iCalendar's DTSTAMP. */
  readonly stamp: string
  readonly start: string
  readonly end: string
  readonly timeZone: string
  readonly mode: 'boutique' | 'video'
  readonly meetingUrl: string | null
  /** Opens the visit's page. */
  readonly token: string
  readonly guest: { readonly name: string; readonly email: string }
  readonly boutique: {
    readonly title: string
    readonly city: string
    readonly address: string
    readonly email: string
    readonly telephone: string
    readonly location: { readonly lat: number; readonly lng: number } | null
  }
  readonly advisor: string | null
  readonly pieces: readonly string[]
}

/** Letters about appointments: kind to the data its words need. */
export interface AppointmentLetters {
  'appointment-confirmed': VisitLetter
  'appointment-moved': VisitLetter
  'appointment-canceled': VisitLetter
  'appointment-reminder': VisitLetter
}

/** What the content says of a visit, in the guest's language. */
export type VisitWords = Pick<VisitLetter, 'boutique' | 'advisor' | 'pieces'>

declare module '#ports/email/email-data.ts' {
  interface EmailData extends AppointmentLetters {}
}
