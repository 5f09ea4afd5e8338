interface CareLetter {
  readonly reference: string
  readonly name: string
  readonly piece: string
  readonly matter: string
}

/** Emails about care requests: kind to the data its words need. */
export interface CareLetters {
  'care-received': CareLetter
}

declare module '#ports/email/email-data.ts' {
  interface EmailData extends CareLetters {}
}
