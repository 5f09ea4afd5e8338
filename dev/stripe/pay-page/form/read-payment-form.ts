import type Stripe from 'stripe'
import type { Order } from '../../checkout/order.ts'
import { priceOrder } from '../../checkout/amounts/price-order.ts'
import { isEmail } from '../../params/read.ts'
import type { PaymentDetails } from '../../payments/payment-details.ts'
import type { Work } from '../../stand-in.ts'
import type { SessionRecord } from '../../store/tables.ts'
import type { FieldErrors, FormReading, Values } from './form-reading.ts'
import { readAddress } from './read-address.ts'
import { readChoices } from './read-choices.ts'
import { readPaymentDetails } from './read-payment-details.ts'
import type { Words } from '../languages/words.ts'

interface PaymentForm {
  order: Order
  details: PaymentDetails | null
  errors: FieldErrors
  /** Total amount in minor units. */
  total: number
}

/** Reads and validates the form of the pay page. */
export function readPaymentForm(
  work: Work,
  record: SessionRecord,
  values: Values,
  words: Words,
): PaymentForm {
  const { session } = record
  const reading: FormReading = { values, errors: {}, words }
  const choices = readChoices(record, reading)
  const total = priceOrder(work, record, choices).amount_total
  const isFree = total === 0
  const email = session.customer_email ?? (values['email'] ?? '').trim()
  if (!isEmail(email)) reading.errors['email'] = words.errors.email
  const phone = session.phone_number_collection?.enabled ? readPhone(reading) : null
  const shipping = session.shipping_address_collection ? readShipping(reading, session) : null
  const { details, name } = isFree
    ? { details: null, name: null }
    : readPaymentDetails(reading, session, work.now())
  const billing = readBilling(reading, session, isFree, shipping)
  return {
    order: { ...choices, payer: { email, name, phone, billing, shipping } },
    details,
    errors: reading.errors,
    total,
  }
}

function readPhone({ values, errors, words }: FormReading): string {
  const phone = (values['phone'] ?? '').trim()
  const digits = phone.replaceAll(/[\s().-]/g, '')
  if (!/^\+?\d{6,15}$/.test(digits)) errors['phone'] = words.errors.phone
  return digits
}

function readShipping(reading: FormReading, session: Stripe.Checkout.Session): Order['payer']['shipping'] {
  const name = (reading.values['shipping_name'] ?? '').trim()
  if (name === '') reading.errors['shipping_name'] = reading.words.errors.required
  const allowed = session.shipping_address_collection?.allowed_countries ?? []
  return { name, address: readAddress(reading, 'shipping', allowed) }
}

function readBilling(
  reading: FormReading,
  session: Stripe.Checkout.Session,
  isFree: boolean,
  shipping: Order['payer']['shipping'],
): Stripe.Address | null {
  if (session.billing_address_collection === 'required') return readAddress(reading, 'billing')
  if (isFree) return shipping?.address ?? null
  const country = (reading.values['billing_country'] ?? '').toUpperCase()
  if (!/^[A-Z]{2}$/.test(country)) reading.errors['billing_country'] = reading.words.errors.country
  const postalCode = (reading.values['billing_postal_code'] ?? '').trim().slice(0, 20)
  return { city: null, country, line1: null, line2: null, postal_code: postalCode || null, state: null }
}
