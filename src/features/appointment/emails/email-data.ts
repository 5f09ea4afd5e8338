/** The data of an email and a calendar file about an appointment. Instants are ISO strings. */
export interface VisitDetails {
  readonly uid: string
  readonly sequence: number
  /** When this revision was made (DTSTAMP of iCalendar). */
  readonly stamp: string
  readonly start: string
  readonly end: string
  readonly timeZone: string
  readonly mode: 'boutique' | 'video'
  readonly meetingUrl: string | null
  /** The token of the link to the appointment. */
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

/** The data of each kind of email about appointments. */
export interface AppointmentEmails {
  'appointment-confirmed': VisitDetails
  'appointment-moved': VisitDetails
  'appointment-canceled': VisitDetails
  'appointment-reminder': VisitDetails
}

/** The texts of an appointment from the Content Lake, in the guest's language. */
export type VisitWords = Pick<VisitDetails, 'boutique' | 'advisor' | 'pieces'>

declare module '#ports/email/email-data.ts' {
  interface EmailData extends AppointmentEmails {}
}
