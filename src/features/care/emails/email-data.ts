interface CareEmail {
  readonly reference: string
  readonly name: string
  readonly piece: string
  readonly matter: string
}

/** The data of each kind of email about care requests. */
export interface CareEmails {
  'care-received': CareEmail
}

declare module '#ports/email/email-data.ts' {
  interface EmailData extends CareEmails {}
}
