import type Stripe from 'stripe'
import type { Payer } from '../checkout/order.ts'
import { newId } from '../ids.ts'
import { timestamp, type Work } from '../stand-in.ts'
import type { MethodRecord } from '../store/tables.ts'
import { cardBrand, testCard, type CardOutcome } from './test-cards.ts'
import { testIban } from './test-ibans.ts'

/** A card or an account whose format has been validated. */
export type PaymentDetails =
  { type: 'card'; number: string; expMonth: number; expYear: number } | { type: 'sepa_debit'; iban: string }

type Outcome = CardOutcome | { kind: 'processing' }

export function outcomeOf(details: PaymentDetails): Outcome {
  return details.type === 'card' ? testCard(details.number).outcome : { kind: 'processing' }
}

/** Stores a payment method as Stripe does: with the last four digits, without the number. */
export function savePaymentMethod(work: Work, details: PaymentDetails, payer: Payer): MethodRecord {
  const outcome = outcomeOf(details)
  const account = details.type === 'sepa_debit' ? testIban(details.iban) : undefined
  const record: MethodRecord = {
    method: methodObject(work, details, payer),
    settles: account?.settles ?? 'at_once',
    settlesAfterMs: work.settings.settleAfterMs + (account?.extraMs ?? 0),
    refundsSettle: details.type === 'card' ? testCard(details.number).refundsSettle : 'at_once',
    afterAuthentication: outcome.kind === 'authenticate' ? outcome.then : null,
  }
  work.store.put('paymentMethods', record.method.id, record)
  return record
}

function methodObject(work: Work, details: PaymentDetails, payer: Payer): Stripe.PaymentMethod {
  const shared = {
    id: newId.paymentMethod(),
    object: 'payment_method' as const,
    allow_redisplay: 'limited' as const,
    billing_details: {
      address: payer.billing,
      email: payer.email,
      name: payer.name,
      phone: payer.phone,
      tax_id: null,
    },
    created: timestamp(work),
    customer: null,
    customer_account: null,
    livemode: false,
    metadata: {},
    type: details.type,
  }
  if (details.type === 'sepa_debit') {
    return {
      ...shared,
      sepa_debit: {
        bank_code: details.iban.slice(4, 12),
        branch_code: null,
        country: details.iban.slice(0, 2),
        fingerprint: null,
        generated_from: null,
        last4: details.iban.slice(-4),
      },
    }
  }
  const brand = cardBrand(details.number)
  return {
    ...shared,
    card: {
      brand,
      checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
      country: testCard(details.number).country,
      display_brand: brand,
      exp_month: details.expMonth,
      exp_year: details.expYear,
      fingerprint: null,
      funding: 'credit',
      generated_from: null,
      last4: details.number.slice(-4),
      networks: { available: [brand], preferred: null },
      regulated_status: 'unregulated',
      three_d_secure_usage: { supported: true },
      wallet: null,
    },
  }
}
