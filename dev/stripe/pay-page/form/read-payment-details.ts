import type Stripe from 'stripe'
import type { PaymentDetails } from '../../payments/payment-details.ts'
import { cardBrand, isCardNumber } from '../../payments/test-cards.ts'
import { isIban, testIban } from '../../payments/test-ibans.ts'
import type { FormReading } from './form-reading.ts'
import { latinDigits } from '#shared/text/latin-digits.ts'

interface Read {
  details: PaymentDetails
  name: string
}

/** The card or the account. Only its format is validated; the outcome is decided by the payment. */
export function readPaymentDetails(
  reading: FormReading,
  session: Stripe.Checkout.Session,
  now: number,
): Read {
  const asked = reading.values['method'] ?? session.payment_method_types[0]
  if (!session.payment_method_types.includes(String(asked)))
    reading.errors['method'] = reading.words.errors.choice
  return asked === 'sepa_debit' ? readAccount(reading) : readCard(reading, now)
}

function readCard({ values, errors, words }: FormReading, now: number): Read {
  const number = digitsOf(values['card_number'])
  if (!isCardNumber(number)) errors['card_number'] = words.errors.cardNumber

  const expiry = /^(\d{1,2})\D*(\d{2}|20\d{2})$/.exec(latinDigits(values['card_expiry'] ?? '').trim())
  const expMonth = Number(expiry?.[1] ?? 0)
  const expYear = 2000 + (Number(expiry?.[2] ?? 0) % 100)
  if (!expiry || expMonth < 1 || expMonth > 12) errors['card_expiry'] = words.errors.cardExpiry
  else if (Date.UTC(expYear, expMonth) <= now) errors['card_expiry'] = words.errors.cardExpired

  const cvcLength = cardBrand(number) === 'amex' ? 4 : 3
  const cvc = latinDigits(values['card_cvc'] ?? '').trim()
  if (!/^\d+$/.test(cvc) || cvc.length !== cvcLength) errors['card_cvc'] = words.errors.cardCvc

  const name = (values['card_name'] ?? '').trim().slice(0, 200)
  if (name === '') errors['card_name'] = words.errors.required
  return { details: { type: 'card', number, expMonth, expYear }, name }
}

function readAccount({ values, errors, words }: FormReading): Read {
  const iban = latinDigits(values['iban'] ?? '')
    .replaceAll(/[\s-]/g, '')
    .toUpperCase()
  if (!isIban(iban)) errors['iban'] = words.errors.iban
  else if (!testIban(iban)) errors['iban'] = words.errors.ibanReal
  const name = (values['iban_name'] ?? '').trim().slice(0, 200)
  if (name === '') errors['iban_name'] = words.errors.required
  return { details: { type: 'sepa_debit', iban }, name }
}

function digitsOf(value: string | undefined): string {
  return latinDigits(value ?? '').replaceAll(/[\s-]/g, '')
}
