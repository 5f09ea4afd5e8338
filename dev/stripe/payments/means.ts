import type Stripe from 'stripe'
import type { Payer } from '../checkout/order.ts'
import { newId } from '../ids.ts'
import { timestamp, type Work } from '../stand-in.ts'
import type { MethodRecord } from '../store/tables.ts'
import { cardBrand, testCard, type CardOutcome } from './test-cards.ts'
import { testIban } from './test-ibans.ts'

/** What a payment is made with, already checked for form. */
export type Means =
  { type: 'card'; number: string; expMonth: number; expYear: number } | { type: 'sepa_debit'; iban: string }

type Outcome = CardOutcome | { kind: 'processing' }

export function outcomeOf(means: Means): Outcome {
  return means.type === 'card' ? testCard(means.number).outcome : { kind: 'processing' }
}

/** Keeps the means as Stripe would: its last four digits, never the number. */
export function keepMeans(work: Work, means: Means, payer: Payer): MethodRecord {
  const outcome = outcomeOf(means)
  const account = means.type === 'sepa_debit' ? testIban(means.iban) : undefined
  const record: MethodRecord = {
    method: methodObject(work, means, payer),
    settles: account?.settles ?? 'at_once',
    settlesAfterMs: work.settings.settleAfterMs + (account?.extraMs ?? 0),
    refundsSettle: means.type === 'card' ? testCard(means.number).refundsSettle : 'at_once',
    afterAuthentication: outcome.kind === 'authenticate' ? outcome.then : null,
  }
  work.store.put('paymentMethods', record.method.id, record)
  return record
}

function methodObject(work: Work, means: Means, payer: Payer): Stripe.PaymentMethod {
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
    type: means.type,
  }
  if (means.type === 'sepa_debit') {
    return {
      ...shared,
      sepa_debit: {
        bank_code: means.iban.slice(4, 12),
        branch_code: null,
        country: means.iban.slice(0, 2),
        fingerprint: null,
        generated_from: null,
        last4: means.iban.slice(-4),
      },
    }
  }
  const brand = cardBrand(means.number)
  return {
    ...shared,
    card: {
      brand,
      checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
      country: testCard(means.number).country,
      display_brand: brand,
      exp_month: means.expMonth,
      exp_year: means.expYear,
      fingerprint: null,
      funding: 'credit',
      generated_from: null,
      last4: means.number.slice(-4),
      networks: { available: [brand], preferred: null },
      regulated_status: 'unregulated',
      three_d_secure_usage: { supported: true },
      wallet: null,
    },
  }
}
