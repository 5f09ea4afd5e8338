import type { APIContext } from 'astro'
import { eq } from 'drizzle-orm'
import { expect } from 'vitest'
import { email } from '#ports/email/tables.ts'
import { order } from '#features/order/tables.ts'
import { stockLevel } from '#features/stock/tables.ts'
import { POST } from '../../../src/pages/api/stripe/webhook.ts'
import { openShop, sessionIdOf } from '../../support/shop.ts'
import type { StripeFixture } from '../../support/stripe-fixture.ts'
import { createTestCatalog } from '../../support/test-catalog.ts'
import type { TestApp } from '../../support/database/with-database.ts'

const content = createTestCatalog([
  {
    sku: 'WATCH',
    name: 'Méridienne',
    prices: { EUR: 1_840_000 },
    availability: 'made-to-order',
    leadTimeWeeks: 7,
    engraving: { maxLength: 24, prices: { EUR: 6000 } },
    options: [
      { option: 'metal', optionTitle: 'Metal', value: 'rose-gold', valueTitle: 'Rose gold' },
      { option: 'strap', optionTitle: 'Strap', value: 'tan', valueTitle: 'Tan calf' },
    ],
  },
  { sku: 'RING', name: 'Chevalière', prices: { EUR: 620_000 }, editionSize: 12, productId: 'product-ring' },
  {
    sku: 'SCENT',
    prices: { EUR: 24_000 },
    returnRule: { kind: 'unopened', days: 14, note: 'While the thread is uncut.' },
  },
])

/** Purchases, payments and webhooks on the database of a test and the Stripe stand-in. */
export function openOrderFixture(app: TestApp, stripe: () => StripeFixture) {
  const shop = openShop(app, content, stripe)
  const orders = () => app.db.select().from(order)
  const emails = async () => (await app.db.select().from(email)).map(({ kind }) => kind).toSorted()
  const ring = async () => (await app.db.select().from(stockLevel).where(eq(stockLevel.sku, 'RING')))[0]
  const settled = (url: string) => shop.settle(sessionIdOf(url))
  /** Pays the bag with a test card. Returns the address of the payment page. */
  async function paid(token: string): Promise<string> {
    const url = await shop.beginUrl(token)
    expect((await stripe().pay(url)).status).toBe(303)
    return url
  }
  /** Calls the webhook endpoint with the three services that it uses. */
  async function deliver(request: Request): Promise<Response> {
    const services = { db: app.db, jobs: app.jobs, payments: stripe().payments }
    return POST({ request, locals: { app: services } } as unknown as APIContext)
  }
  /** Delivers a signed event about a Checkout session; a forged one has a wrong signature. */
  async function receiveEvent(
    event: { id: string; type: string; sessionId: string },
    options: { forged?: boolean } = {},
  ) {
    const { id, type, sessionId } = event
    const { body, signature } = stripe().sign({
      id,
      object: 'event',
      type,
      created: 0,
      data: { object: { id: sessionId, object: 'checkout.session' } },
    })
    const headers = { 'stripe-signature': options.forged ? signature.replace(/v1=../, 'v1=00') : signature }
    const request = new Request('https://maison.example/api/stripe/webhook', {
      method: 'POST',
      headers,
      body,
    })
    return deliver(request)
  }
  /** Runs the settle jobs that were enqueued, also those that ran before. */
  async function runSettleJobs() {
    for (const { payload } of await app.jobs.waiting('order.settle-checkout')) {
      await shop.settle(String(payload['sessionId']))
    }
  }
  return { shop, orders, emails, ring, settled, paid, deliver, receiveEvent, runSettleJobs }
}
