import Stripe from 'stripe'
import { tracedHttpClient } from './traced-http-client.ts'

export interface PaymentsSettings {
  readonly STRIPE_SECRET_KEY: string
  readonly STRIPE_WEBHOOK_SECRET: string
  readonly STRIPE_API_URL: string
  /** `true` when the account has Stripe Tax, which then computes the tax at payment. */
  readonly STRIPE_AUTOMATIC_TAX?: string | undefined
}

const apiVersion = '2026-10-28.endive'

/** The official client for the API address of the environment. */
export function createStripeClient({ STRIPE_SECRET_KEY, STRIPE_API_URL }: PaymentsSettings): Stripe {
  const { protocol, hostname, port } = new URL(STRIPE_API_URL)
  return new Stripe(STRIPE_SECRET_KEY, {
    apiVersion,
    host: hostname,
    port: port === '' ? (protocol === 'http:' ? 80 : 443) : Number(port),
    protocol: protocol === 'http:' ? 'http' : 'https',
    // A customer waits for the call; Stripe's default is 80 seconds.
    timeout: 8_000,
    maxNetworkRetries: 1,
    telemetry: false,
    httpClient: tracedHttpClient(),
  })
}
