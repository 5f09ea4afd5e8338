import { visitEmailChecks } from '#features/appointment/emails/visit-email-checks.ts'
import { orderEmailChecks } from '#features/order/emails/order-email-checks.ts'
import type { EmailCheck } from '#ports/email/email-checks.ts'
import type { LetterKind, Letters } from '#ports/email/letters.ts'
import { returnEmailChecks } from '#features/return/emails/return-email-checks.ts'
import type { LetterContent, LetterContext } from '#ports/email/letter-content.ts'
import { appointmentLetters } from '#features/appointment/emails/write-visit-emails.ts'
import { orderLetters } from '#features/order/emails/write-order-emails.ts'
import { returnLetters } from '#features/return/emails/write-return-emails.ts'

interface EmailKind {
  readonly write: (data: unknown, context: LetterContext) => LetterContent
  readonly check: EmailCheck<unknown>
}

const templates = { ...orderLetters, ...appointmentLetters, ...returnLetters }
const checks = { ...orderEmailChecks, ...visitEmailChecks, ...returnEmailChecks }

/** How an email of a kind is written, and how it is asked whether it is still true. */
export function emailKind(kind: string): EmailKind {
  const known = kind as LetterKind
  // A row of a later version, during a rolling restart: it waits for a process that knows it.
  if (!(known in templates)) throw new Error(`no template for emails of kind ${kind}`)
  return {
    write: templates[known] as (data: Letters[LetterKind], context: LetterContext) => LetterContent,
    check: checks[known] as EmailCheck<Letters[LetterKind]>,
  } as EmailKind
}
