// The Stripe stand-in is stopped, or told to fail, and set back after each test.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type BuiltSite, openBuiltSite } from './support/open-built-site.ts'
import { createVisitor, type Page } from './support/visitor.ts'

let app: BuiltSite

beforeAll(async () => {
  app = await openBuiltSite()
})
afterAll(() => app?.close())

/** A visitor with a watch in the bag. */
async function fillBag() {
  const visitor = createVisitor(app.siteUrl)
  const product = await visitor.open('/products/meridienne')
  return { visitor, bag: await visitor.submit(product, 'bag.place') }
}

/** Sets the faults of the Stripe stand-in by its control API. */
async function setStripeFaults(faults: object): Promise<void> {
  const response = await fetch(`${app.stripe.url}/dev/faults`, {
    method: 'POST',
    headers: { Authorization: 'Bearer sk_test_standin', 'Content-Type': 'application/json' },
    body: JSON.stringify(faults),
  })
  expect(response.status).toBe(200)
}

/** The number of active stock reservations. */
const reserved = async () =>
  (
    await app.query<{ count: number }>(
      `select count(*)::integer as count from stock_reservation where status = 'active'`,
    )
  )[0]?.count

/** Expects the bag with an error message and its item. */
function expectRefusal(page: Page): void {
  expect(page.status).toBe(503)
  expect(page.text).toContain('role="alert"')
  expect(page.text).toContain('Méridienne')
}

describe('checkout while Stripe fails', () => {
  beforeEach(() => app.query(`update stock_reservation set status = 'released' where status = 'active'`))
  afterEach(async () => {
    await app.stripe.start()
    await setStripeFaults({ api: { response: null, times: 0, delayMs: 0 } })
  })

  test('answers 503, keeps the bag and reserves nothing while Stripe refuses connections, and works once it is back', async () => {
    const { visitor, bag } = await fillBag()
    await app.stripe.stop()
    const refusal = await visitor.submit(bag, 'checkout.begin')
    expectRefusal(refusal)
    expect(await reserved()).toBe(0)
    await app.stripe.start()
    const paying = await visitor.submit(refusal, 'checkout.begin')
    expect(paying.url).toMatch(/\/c\/pay\/cs_test_/)
  })

  test.each([
    ['500', { response: '500', times: 9 }],
    ['401 for a revoked key', { response: '401', times: 9 }],
    ['429', { response: '429', times: 9 }],
    ['nothing after it has created the session', { response: 'reset', times: 2, perform: true }],
  ])('answers 503 with nothing reserved when Stripe answers %s', async (_, fault) => {
    const { visitor, bag } = await fillBag()
    await setStripeFaults({ api: fault })
    expectRefusal(await visitor.submit(bag, 'checkout.begin'))
    expect(await reserved()).toBe(0)
    await setStripeFaults({ api: { response: null, times: 0 } })
    const paying = await visitor.submit(await visitor.open('/bag'), 'checkout.begin')
    expect(paying.url).toMatch(/\/c\/pay\/cs_test_/)
  })

  test('answers 503 in less than 25 seconds when Stripe takes 30 seconds for each answer', async () => {
    const { visitor, bag } = await fillBag()
    await setStripeFaults({ api: { delayMs: 30_000 } })
    const startedAt = performance.now()
    expectRefusal(await visitor.submit(bag, 'checkout.begin'))
    expect(performance.now() - startedAt).toBeLessThan(25_000)
    expect(await reserved()).toBe(0)
  })

  test('answers 503 to a customer who returns from payment while Stripe is unreachable', async () => {
    const { visitor, bag } = await fillBag()
    const paying = await visitor.submit(bag, 'checkout.begin')
    const sessionId = /cs_test_\w+/.exec(paying.url)?.[0]
    await app.stripe.stop()
    const back = await visitor.open(`/checkout/return?session_id=${sessionId}`)
    expect(back.status).toBe(503)
  })
})
