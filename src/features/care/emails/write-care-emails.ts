import type { CareLetters } from './letters.ts'
import { messagesFor } from '#i18n/messages.ts'
import type { LetterTemplates } from '#ports/email/letter-content.ts'

export const careLetters: LetterTemplates<CareLetters> = {
  'care-received'({ reference, name, piece, matter }, context) {
    const words = messagesFor(context.locale).returns.mail.care
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
