import type { AppointmentLetters } from '#features/appointment/emails/letters.ts'
import type { OrderLetters } from '#features/order/emails/letters.ts'
import type { ReturnLetters } from '#features/return/emails/letters.ts'

/** Every letter the house writes: kind to the data its words need. Data is JSON, so instants travel as ISO strings. */
export type Letters = OrderLetters & AppointmentLetters & ReturnLetters
export type LetterKind = keyof Letters & string
