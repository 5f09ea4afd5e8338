import type { OrderEmail, OrderEmails } from './email-data.ts'
import { formatMoney, formatNumber } from '#i18n/format.ts'
import { localePath } from '#i18n/locales.ts'
import { money } from '#shared/money.ts'
import type { EmailContent, EmailContext, EmailTemplates } from '#ports/email/email-content.ts'
import { orderMessages } from '../messages/index.ts'

interface Words {
  readonly subject: (reference: string) => string
  readonly title: string
  readonly lead: (reference: string) => string
}

function rowsOf(email: OrderEmail, { locale }: EmailContext) {
  const words = orderMessages(locale)
  const comma = locale.language === 'fa' ? '، ' : ', '
  const amount = (value: number) => formatMoney(locale, money(value, email.currency))
  const lines = email.lines.map((line) => {
    const { name, description, engravingText, engravingPlace, quantity, amountSubtotal } = line
    const details = [
      description?.[locale.language],
      engravingText === null
        ? ''
        : words.emails.engraved(
            engravingText,
            engravingPlace?.[locale.language] ?? '',
            line.engravingFace ?? 'roman',
          ),
    ]
    const total = amount(amountSubtotal)
    const value = quantity === 1 ? total : `${total} (${words.quantity(formatNumber(locale, quantity))})`
    return { label: words.emails.line(name[locale.language], details.filter(Boolean).join(comma)), value }
  })
  const shipping = email.amountShipping === 0 ? words.ours : amount(email.amountShipping)
  const taxLabel = email.isTaxIncluded ? words.ofWhichTax : words.tax
  return [
    ...lines,
    { label: words.shipping, value: shipping },
    // Stripe may return no amount for included tax.
    ...(email.amountTax > 0 ? [{ label: taxLabel, value: amount(email.amountTax) }] : []),
    { label: words.total, value: amount(email.amountTotal) },
  ]
}

function write(
  email: OrderEmail,
  context: EmailContext,
  { subject, title, lead }: Words,
  more: string[] = [],
): EmailContent {
  const { locale } = context
  const words = orderMessages(locale).emails
  return {
    subject: subject(email.reference),
    title,
    paragraphs: [words.dear(email.customerName ?? ''), lead(email.reference), ...more],
    rows: rowsOf(email, context),
    action: { label: words.view, path: localePath(locale, `/orders/${email.token}`) },
  }
}

export const orderEmails: EmailTemplates<OrderEmails> = {
  'order-confirmation'(email, context) {
    const words = orderMessages(context.locale).emails.confirmation
    return write(email, context, words, email.isGift ? [words.gift] : [])
  },
  'order-payment-due': (email, context) =>
    write(email, context, orderMessages(context.locale).emails.paymentDue),
  'order-payment-failed': (email, context) =>
    write(email, context, orderMessages(context.locale).emails.paymentFailed),
  'order-problem': (email, context) => write(email, context, orderMessages(context.locale).emails.problem),
}
