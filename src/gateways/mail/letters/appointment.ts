import type { AppointmentLetters } from '#domain/appointment/letters.ts'
import type { LetterTemplates } from '../letter-content.ts'

export const appointmentLetters: LetterTemplates<AppointmentLetters> = {}
