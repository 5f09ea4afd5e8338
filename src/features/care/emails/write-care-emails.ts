import type { CareLetters } from './letters.ts'
import type { LetterTemplates } from '#ports/email/letter-content.ts'
import { returnMessages } from '#features/return/index.ts'

export const careLetters: LetterTemplates<CareLetters> = {
  'care-received'({ reference, name, piece, matter }, context) {
    const words = returnMessages(context.locale).mail.care
    return {
      subject: words.subject(reference),
      title: words.title,
      paragraphs: words.paragraphs(name),
      rows: [
        { label: words.reference, value: reference },
        { label: words.piece, value: piece },
        { label: words.matter, value: matter },
      ],
    }
  },
}
