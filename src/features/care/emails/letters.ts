interface CareLetter {
  readonly reference: string
  readonly name: string
  readonly piece: string
  readonly matter: string
}

/** The data of each kind of email about care requests. */
export interface CareLetters {
  'care-received': CareLetter
}

declare module '#ports/email/email-data.ts' {
  interface EmailData extends CareLetters {}
}
