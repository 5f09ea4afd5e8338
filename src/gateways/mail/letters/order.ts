import type { OrderLetters } from '#domain/order/letters.ts'
import type { LetterTemplates } from '../letter-content.ts'

export const orderLetters: LetterTemplates<OrderLetters> = {}
