import type { ReturnLetter, ReturnLetters } from './letters.ts'
import { formatList, formatMoney, formatNumber } from '#i18n/format.ts'
import { localePath } from '#i18n/locales.ts'
import { money } from '#shared/money.ts'
import type { LetterContent, LetterContext, LetterTemplates } from '#ports/email/letter-content.ts'
import { returnMessages } from '../messages/index.ts'

const wordsOf = ({ locale }: LetterContext) => returnMessages(locale).mail

const amountOf = (letter: ReturnLetter, { locale }: LetterContext) =>
  formatMoney(locale, money(letter.refundAmount, letter.currency))

interface Telling {
  readonly subject: string
  readonly title: string
  readonly paragraphs: readonly string[]
}

function contentOf(
  letter: ReturnLetter,
  context: LetterContext,
  { subject, title, paragraphs }: Telling,
  more: LetterContent['rows'] = [],
): LetterContent {
  const words = wordsOf(context)
  const { locale } = context
  const pieces = letter.items.map(({ name, quantity }) =>
    quantity === 1
      ? name[locale.language]
      : words.quantity(name[locale.language], formatNumber(locale, quantity)),
  )
  return {
    subject,
    title,
    paragraphs: [words.dear(letter.customerName ?? ''), ...paragraphs],
    rows: [
      { label: words.number, value: letter.rmaNumber },
      { label: words.pieces, value: formatList(locale, pieces) },
      ...more,
    ],
    action: { label: words.open, path: localePath(locale, `/returns/${letter.token}`) },
  }
}

export const returnLetters: LetterTemplates<ReturnLetters> = {
  'return-link'({ reference, token }, context) {
    const words = wordsOf(context).link
    return {
      subject: words.subject(reference),
      title: words.title,
      paragraphs: words.paragraphs(reference),
      action: { label: words.open, path: localePath(context.locale, `/returns/${token}`) },
    }
  },
  'return-authorized'(letter, context) {
    const { authorized: words, given, address } = wordsOf(context)
    return contentOf(letter, context, { ...words, subject: words.subject(letter.rmaNumber) }, [
      { label: given, value: amountOf(letter, context) },
      { label: address, value: letter.address },
    ])
  },
  'return-received'(letter, context) {
    const { received: words, given } = wordsOf(context)
    return contentOf(letter, context, { ...words, subject: words.subject(letter.rmaNumber) }, [
      { label: given, value: amountOf(letter, context) },
    ])
  },
  'return-refunded'(letter, context) {
    const { refunded: words, givenBack } = wordsOf(context)
    const amount = amountOf(letter, context)
    const texts = {
      subject: words.subject(letter.rmaNumber, amount),
      title: words.title,
      paragraphs: words.paragraphs(amount),
    }
    return contentOf(letter, context, texts, [{ label: givenBack, value: amount }])
  },
  'return-refund-failed'(letter, context) {
    const words = wordsOf(context)['refund-failed']
    return contentOf(letter, context, { ...words, subject: words.subject(letter.rmaNumber) })
  },
  'return-rejected'(letter, context) {
    const words = wordsOf(context).rejected
    return contentOf(letter, context, {
      subject: words.subject(letter.rmaNumber),
      title: words.title,
      paragraphs: words.paragraphs(letter.rejectionReason ?? ''),
    })
  },
}
