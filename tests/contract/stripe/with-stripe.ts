import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Stripe from 'stripe'
import { test as base } from 'vitest'
import { startStripe, type StripeOptions } from '../../../dev/stripe/start-stripe.ts'
import { openEndpoint, type Endpoint } from './webhook-endpoint.ts'

export const SECRET_KEY = 'sk_test_contract'

/** The stand-in on a free port, spoken to by the official client, with an endpoint of ours for its events. */
export interface StripeHouse {
  stripe: Stripe
  url: string
  endpoint: Endpoint
  /** The stand-in's clock; moving it lets hours pass. */
  clock: { now: number }
  /** Does what is due by the clock and carries the post. */
  settle: () => Promise<void>
  /** A call to the stand-in's own controls. */
  control: (method: string, path: string, body?: object) => Promise<Response>
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

  const house: StripeHouse = {
    stripe: clientFor(running.url),
    url: running.url,
    endpoint,
    clock,
    settle: () => running.runDue(),
    control: (method, path, body) =>
      fetch(`${house.url}${path}`, {
        method,
        headers: { authorization: `Bearer ${SECRET_KEY}`, 'content-type': 'application/json' },
        ...(body ? { body: JSON.stringify(body) } : {}),
      }),
    restart: async () => {
      await running.close()
      running = await start()
      house.url = running.url
      house.stripe = clientFor(running.url)
    },
  }
  const close = async () => {
    await running.close()
    await endpoint.close()
    await rm(dataFolder, { recursive: true })
  }
  return { house, close }
}

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

export const test = base.extend<{ house: StripeHouse }>({
  house: async ({}, use) => {
    const { house, close } = await openStripe()
    await use(house)
    await close()
  },
})
