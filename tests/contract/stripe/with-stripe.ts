import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Stripe from 'stripe'
import { test as base } from 'vitest'
import { startStripe, type StripeOptions } from '../../../dev/stripe/start-stripe.ts'
import { openEndpoint, type Endpoint } from './webhook-endpoint.ts'

/** The key that the stand-in of these tests accepts. */
export const SECRET_KEY = 'sk_test_contract'

/** The stand-in on a free port, with the official client and a webhook endpoint. */
export interface TestStripe {
  stripe: Stripe
  url: string
  endpoint: Endpoint
  /** The clock of the stand-in in milliseconds, which tests may move. */
  clock: { now: number }
  /** Runs what is due by the clock and delivers webhooks. */
  settle: () => Promise<void>
  /** Calls the controls of the stand-in. */
  control: (method: string, path: string, body?: object) => Promise<Response>
  /** Starts the stand-in again with the same data, on a new port. */
  restart: () => Promise<void>
}

async function openStripe(options: Partial<StripeOptions> = {}) {
  const dataFolder = await mkdtemp(join(tmpdir(), 'stripe-stand-in-'))
  const endpoint = await openEndpoint()
  const clock = { now: Date.now() }
  const start = () =>
    startStripe({
      port: 0,
      dataFolder,
      secretKey: SECRET_KEY,
      webhookSecret: endpoint.secret,
      webhookUrl: endpoint.url,
      settleAfterMs: 3000,
      retryAfterMs: [1000, 2000, 4000],
      now: () => clock.now,
      ...options,
    })
  let running = await start()

  const standIn: TestStripe = {
    stripe: clientFor(running.url),
    url: running.url,
    endpoint,
    clock,
    settle: () => running.runDue(),
    control: (method, path, body) =>
      fetch(`${standIn.url}${path}`, {
        method,
        headers: { authorization: `Bearer ${SECRET_KEY}`, 'content-type': 'application/json' },
        ...(body ? { body: JSON.stringify(body) } : {}),
      }),
    restart: async () => {
      await running.close()
      running = await start()
      standIn.url = running.url
      standIn.stripe = clientFor(running.url)
    },
  }
  const close = async () => {
    await running.close()
    await endpoint.close()
    await rm(dataFolder, { recursive: true })
  }
  return { standIn, close }
}

/** The official client for a stand-in, without retries. */
export function clientFor(url: string, config: Partial<Stripe.StripeConfig> = {}, key = SECRET_KEY): Stripe {
  const { hostname, port } = new URL(url)
  return new Stripe(key, {
    host: hostname,
    port,
    protocol: 'http',
    maxNetworkRetries: 0,
    telemetry: false,
    ...config,
  })
}

/** A test with a Stripe stand-in of its own. */
export const test = base.extend<{ standIn: TestStripe }>({
  standIn: async ({}, use) => {
    const { standIn, close } = await openStripe()
    await use(standIn)
    await close()
  },
})
