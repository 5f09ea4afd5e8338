import type { ReturnEmail, ReturnEmails } from './email-data.ts'
import { formatList, formatMoney, formatNumber } from '#i18n/format.ts'
import { localePath } from '#i18n/locales.ts'
import { money } from '#shared/money.ts'
import type { EmailContent, EmailContext, EmailTemplates } from '#ports/email/email-content.ts'
import { returnMessages } from '../messages/index.ts'

const wordsOf = ({ locale }: EmailContext) => returnMessages(locale).mail

const amountOf = (email: ReturnEmail, { locale }: EmailContext) =>
  formatMoney(locale, money(email.refundAmount, email.currency))

interface EmailWords {
  readonly subject: string
  readonly title: string
  readonly paragraphs: readonly string[]
}

function contentOf(
  email: ReturnEmail,
  context: EmailContext,
  { subject, title, paragraphs }: EmailWords,
  more: EmailContent['rows'] = [],
): EmailContent {
  const words = wordsOf(context)
  const { locale } = context
  const items = email.items.map(({ name, quantity }) =>
    quantity === 1
      ? name[locale.language]
      : words.quantity(name[locale.language], formatNumber(locale, quantity)),
  )
  return {
    subject,
    title,
    paragraphs: [words.dear(email.customerName ?? ''), ...paragraphs],
    rows: [
      { label: words.number, value: email.rmaNumber },
      { label: words.items, value: formatList(locale, items) },
      ...more,
    ],
    action: { label: words.open, path: localePath(locale, `/returns/${email.token}`) },
  }
}

export const returnEmails: EmailTemplates<ReturnEmails> = {
  'return-link'({ reference, token }, context) {
    const words = wordsOf(context).link
    return {
      subject: words.subject(reference),
      title: words.title,
      paragraphs: words.paragraphs(reference),
      action: { label: words.open, path: localePath(context.locale, `/returns/${token}`) },
    }
  },
  'return-authorized'(email, context) {
    const { authorized: words, given, address } = wordsOf(context)
    return contentOf(email, context, { ...words, subject: words.subject(email.rmaNumber) }, [
      { label: given, value: amountOf(email, context) },
      { label: address, value: email.address },
    ])
  },
  'return-received'(email, context) {
    const { received: words, given } = wordsOf(context)
    return contentOf(email, context, { ...words, subject: words.subject(email.rmaNumber) }, [
      { label: given, value: amountOf(email, context) },
    ])
  },
  'return-refunded'(email, context) {
    const { refunded: words, givenBack } = wordsOf(context)
    const amount = amountOf(email, context)
    const texts = {
      subject: words.subject(email.rmaNumber, amount),
      title: words.title,
      paragraphs: words.paragraphs(amount),
    }
    return contentOf(email, context, texts, [{ label: givenBack, value: amount }])
  },
  'return-refund-failed'(email, context) {
    const words = wordsOf(context)['refund-failed']
    return contentOf(email, context, { ...words, subject: words.subject(email.rmaNumber) })
  },
  'return-rejected'(email, context) {
    const words = wordsOf(context).rejected
    return contentOf(email, context, {
      subject: words.subject(email.rmaNumber),
      title: words.title,
      paragraphs: words.paragraphs(email.rejectionReason ?? ''),
    })
  },
}
