import type { CareEmails } from './email-data.ts'
import type { EmailTemplates } from '#ports/email/email-content.ts'
import { returnMessages } from '#features/return/index.ts'

export const careEmails: EmailTemplates<CareEmails> = {
  'care-received'({ reference, name, piece, matter }, context) {
    const words = returnMessages(context.locale).mail.care
    return {
      subject: words.subject(reference),
      title: words.title,
      paragraphs: words.paragraphs(name),
      rows: [
        { label: words.reference, value: reference },
        { label: words.item, value: piece },
        { label: words.matter, value: matter },
      ],
    }
  },
}
