import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Stripe from 'stripe'
import type { Clock } from '#ports/clock.ts'
import { type Payments, PaymentsError } from '#ports/payments.ts'
import { createPayments } from '#gateways/stripe/create-payments.ts'
import { startStripe } from '../../dev/stripe/start-stripe.ts'
import { type PaidPage, payAtStandIn } from './pay-at-stand-in.ts'

const secretKey = 'sk_test_counter'
const webhookSecret = 'whsec_counter'

/** Stripe's test IBANs by the result of the debit. */
export const testAccounts = {
  paidLater: 'DE89370400440532013000',
  failsLater: 'DE62370400440532013001',
} as const

/** The Stripe stand-in with its controls and payment page, and our gateway to it. */
export interface StripeFixture {
  readonly payments: Payments
  /** Sends the payment form. */
  pay(url: string, fields?: Readonly<Record<string, string>>): Promise<PaidPage>
  /** Pays by direct debit, which settles later. */
  debit(url: string, iban: string): Promise<PaidPage>
  /** Settles a direct debit, which happens days later at Stripe. */
  settleDebit(paymentIntentId: string, outcome: 'succeeds' | 'fails'): Promise<void>
  /** Settles a refund that is pending. */
  settleRefund(refundId: string, outcome: 'succeeds' | 'fails'): Promise<void>
  /** Expires a Checkout session before its time. */
  expire(sessionId: string): Promise<void>
  /** Makes the next API calls fail; with `perform` Stripe acts and only the response is lost. */
  fault(api: {
    response: '500' | '401' | '429' | 'timeout' | 'reset' | null
    times?: number
    perform?: boolean
    path?: string
  }): Promise<void>
  /** Loses the response to the next session, after Stripe has created it. */
  loseNextResponse(): void
  sessions(): Promise<Stripe.Checkout.Session[]>
  session(id: string): Promise<Stripe.Checkout.Session>
  /** The body and signature of a webhook. */
  sign(event: object): { body: string; signature: string }
  close(): Promise<void>
}

/** Starts the stand-in on a free port with the clock of the test; nothing settles by time. */
export async function openStripeFixture(clock: Clock): Promise<StripeFixture> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'maison-stripe-'))
  const now = () => clock.now().epochMilliseconds
  const stripe = await startStripe({
    port: 0,
    dataFolder,
    secretKey,
    webhookSecret,
    webhookUrl: null,
    now,
    settleAfterMs: 1e9,
  })
  const settings = {
    STRIPE_SECRET_KEY: secretKey,
    STRIPE_WEBHOOK_SECRET: webhookSecret,
    STRIPE_API_URL: stripe.url,
  }
  const { hostname, port } = new URL(stripe.url)
  const client = new Stripe(secretKey, {
    host: hostname,
    port: Number(port),
    protocol: 'http',
    telemetry: false,
  })
  const control = async (method: string, path: string, body?: object) => {
    const response = await fetch(stripe.url + path, {
      method,
      headers: { authorization: `Bearer ${secretKey}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
  }

  const payments = createPayments(settings)
  let losesNextResponse = false
  const fixture: StripeFixture = {
    payments: {
      ...payments,
      async createCheckoutSession(request) {
        const session = await payments.createCheckoutSession(request)
        if (!losesNextResponse) return session
        losesNextResponse = false
        throw new PaymentsError('unreachable', 'the connection was reset')
      },
    },
    loseNextResponse() {
      losesNextResponse = true
    },
    pay: (url, fields = {}) => payAtStandIn(url, now(), fields),
    debit: (url, iban) => fixture.pay(url, { method: 'sepa_debit', iban, iban_name: 'Inès Sorel' }),
    settleDebit: (id, outcome) => control('POST', `/dev/payments/${id}/settle`, { outcome }),
    settleRefund: (id, outcome) => control('POST', `/dev/refunds/${id}/settle`, { outcome }),
    expire: (id) => control('POST', `/dev/sessions/${id}/expire`),
    fault: (api) => control('POST', '/dev/faults', { api }),
    sessions: async () => (await client.checkout.sessions.list({ limit: 100 })).data,
    session: (id) => client.checkout.sessions.retrieve(id, { expand: ['line_items', 'payment_intent'] }),
    sign(event) {
      const payload = JSON.stringify(event)
      const signature = client.webhooks.generateTestHeaderString({ payload, secret: webhookSecret })
      return { body: payload, signature }
    },
    async close() {
      await stripe.close()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
  return fixture
}
