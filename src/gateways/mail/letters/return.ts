import type { ReturnLetters } from '#domain/return/letters.ts'
import type { LetterTemplates } from '../letter-content.ts'

export const returnLetters: LetterTemplates<ReturnLetters> = {}
