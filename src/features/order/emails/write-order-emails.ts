import type { OrderLetter, OrderLetters } from './letters.ts'
import { formatMoney, formatNumber } from '#i18n/format.ts'
import { localePath } from '#i18n/locales.ts'
import { money } from '#shared/money.ts'
import type { LetterContent, LetterContext, LetterTemplates } from '#ports/email/letter-content.ts'
import { orderMessages } from '../messages/index.ts'

interface Words {
  readonly subject: (reference: string) => string
  readonly title: string
  readonly lead: (reference: string) => string
}

function rowsOf(letter: OrderLetter, { locale }: LetterContext) {
  const words = orderMessages(locale)
  const comma = locale.language === 'fa' ? '، ' : ', '
  const amount = (value: number) => formatMoney(locale, money(value, letter.currency))
  const lines = letter.lines.map((line) => {
    const { name, description, engravingText, engravingPlace, quantity, amountSubtotal } = line
    const details = [
      description?.[locale.language],
      engravingText === null
        ? ''
        : words.letters.engraved(
            engravingText,
            engravingPlace?.[locale.language] ?? '',
            line.engravingFace ?? 'roman',
          ),
    ]
    const total = amount(amountSubtotal)
    const value = quantity === 1 ? total : `${total} (${words.quantity(formatNumber(locale, quantity))})`
    return { label: words.letters.line(name[locale.language], details.filter(Boolean).join(comma)), value }
  })
  const shipping = letter.amountShipping === 0 ? words.ours : amount(letter.amountShipping)
  const taxLabel = letter.isTaxIncluded ? words.ofWhichTax : words.tax
  return [
    ...lines,
    { label: words.carriage, value: shipping },
    // Stripe may return no amount for included tax.
    ...(letter.amountTax > 0 ? [{ label: taxLabel, value: amount(letter.amountTax) }] : []),
    { label: words.total, value: amount(letter.amountTotal) },
  ]
}

function write(
  letter: OrderLetter,
  context: LetterContext,
  { subject, title, lead }: Words,
  more: string[] = [],
): LetterContent {
  const { locale } = context
  const words = orderMessages(locale).letters
  return {
    subject: subject(letter.reference),
    title,
    paragraphs: [words.dear(letter.customerName ?? ''), lead(letter.reference), ...more],
    rows: rowsOf(letter, context),
    action: { label: words.view, path: localePath(locale, `/orders/${letter.token}`) },
  }
}

export const orderLetters: LetterTemplates<OrderLetters> = {
  'order-confirmation'(letter, context) {
    const words = orderMessages(context.locale).letters.confirmation
    return write(letter, context, words, letter.isGift ? [words.gift] : [])
  },
  'order-payment-due': (letter, context) =>
    write(letter, context, orderMessages(context.locale).letters.paymentDue),
  'order-payment-failed': (letter, context) =>
    write(letter, context, orderMessages(context.locale).letters.paymentFailed),
  'order-problem': (letter, context) => write(letter, context, orderMessages(context.locale).letters.problem),
}
