import type { APIContext } from 'astro'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkout } from '#features/bag/checkouts/tables.ts'
import { letter } from '#ports/email/tables.ts'
import { receivedEvent } from '#features/order/tables.ts'
import { editionPiece, order, orderLine, orderLink } from '#features/order/tables.ts'
import { stockLevel, stockReservation } from '#features/stock/tables.ts'
import { reconcileCheckouts, reconcilePayments } from '#features/order/checkout/reconcile-checkouts.ts'
import { findOrder } from '#features/order/find-order.ts'
import type { OrderLetter } from '#features/order/emails/letters.ts'
import { seedStock } from '#features/stock/seed-stock.ts'
import { newToken } from '#shared/token.ts'
import { POST } from '../../../src/pages/api/stripe/webhook.ts'
import { openShop, sessionIdOf } from '../../support/shop.ts'
import { testCards } from '../../support/pay-at-stand-in.ts'
import { openStripeCounter, type StripeCounter, testAccounts } from '../../support/stripe-counter.ts'
import { createTestCatalog } from '../../support/test-catalog.ts'
import { withDatabase } from '../../support/with-database.ts'

withDatabase('placing an order', (app) => {
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
  let stripe: StripeCounter
  const shop = openShop(app, content, () => stripe)
  const orders = () => app.db.select().from(order)
  const emailKinds = async () => (await app.db.select().from(letter)).map(({ kind }) => kind).toSorted()
  const ring = async () => (await app.db.select().from(stockLevel).where(eq(stockLevel.sku, 'RING')))[0]
  const settled = (url: string) => shop.settle(sessionIdOf(url))
  async function paid(token: string): Promise<string> {
    const url = await shop.beginUrl(token)
    expect((await stripe.pay(url)).status).toBe(303)
    return url
  }
  /** Calls the webhook route with the services that it uses. */
  async function callRoute(request: Request): Promise<Response> {
    const opened = { db: app.db, jobs: app.jobs, payments: stripe.payments }
    return POST({ request, locals: { house: opened } } as unknown as APIContext)
  }
  /** Sends a signed webhook about a session to the route. */
  async function sendSessionEvent(
    event: { id: string; type: string; sessionId: string },
    options: { forged?: boolean } = {},
  ) {
    const { id, type, sessionId } = event
    const { body, signature } = stripe.sign({
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
    return callRoute(request)
  }
  async function runJobs() {
    for (const { payload } of await app.jobs.waiting('order.settle-checkout')) {
      await shop.settle(String(payload['sessionId']))
    }
  }

  beforeAll(async () => {
    stripe = await openStripeCounter(app.clock)
  })
  afterAll(() => stripe.close())

  test('an order stores a snapshot of everything that a return needs', async () => {
    await seedStock(app.db, { SCENT: 5 })
    const token = await shop.place('WATCH', { engraving: 'Until morning' })
    await shop.place('SCENT', { token, quantity: 2 })
    await shop.wrap(token, {
      box: 'bone',
      cardMessage: 'For the trains.',
      seal: 'oxblood',
      sealInitials: 'is',
    })
    await settled(await paid(token))

    const [placed] = await orders()
    expect(placed).toMatchObject({
      status: 'OrderProcessing',
      paymentStatus: 'paid',
      email: 'ines.sorel@example.com',
      shippingName: 'Inès Sorel',
      shippingAddress: { line1: '14 quai de l’Aiguille', city: 'Paris', postalCode: '75004', country: 'FR' },
      shippingOption: { key: 'courier' },
      amountSubtotal: 1_846_000 + 48_000 + 14_000,
      amountTotal: 1_908_000,
    })
    expect(placed?.stripePaymentIntentId).toMatch(/^pi_/)
    const lines = await app.db.select().from(orderLine).orderBy(orderLine.position)
    expect(lines).toMatchObject([
      {
        kind: 'piece',
        sku: 'WATCH',
        name: { en: 'Méridienne', fr: 'Méridienne (fr)', fa: 'Méridienne (fa)' },
        description: { en: 'Rose gold, tan calf' },
        unitAmount: 1_846_000,
        engravingText: 'Until morning',
        engravingPlace: { en: 'case back', fr: 'case back (fr)' },
        returnKind: 'none',
        leadTimeWeeks: 7,
      },
      {
        kind: 'piece',
        sku: 'SCENT',
        quantity: 2,
        amountTotal: 48_000,
        refundableAmount: 48_000,
        returnKind: 'unopened',
        returnDays: 14,
      },
      {
        kind: 'gift_part',
        giftPart: 'box',
        name: { en: 'bone box' },
        amountTotal: 14_000,
        refundableAmount: 0,
      },
    ])
    const [confirmation] = await app.db.select().from(letter)
    expect(confirmation).toMatchObject({ kind: 'order-confirmation', recipient: 'ines.sorel@example.com' })
    const opened = await findOrder(app.db, (confirmation?.data as OrderLetter).token)
    expect(opened?.order.id).toBe(placed?.id)
    expect(opened?.gifts).toMatchObject([
      { cardMessage: 'For the trains.', sealInitials: 'IS', isPriceHidden: true },
    ])
    expect(opened?.gifts[0]?.parts.map(({ part }) => part)).toEqual([
      'box',
      'paper',
      'ribbon',
      'seal',
      'card',
    ])
  })

  test('an order takes from stock, numbers the edition and removes only its own items from the bag', async () => {
    await seedStock(app.db, { RING: 2, SCENT: 2 })
    const token = await shop.place('RING')
    await shop.place('SCENT', { token })
    const url = await paid(token)
    expect((await shop.see(token))?.count).toBe(2)
    await shop.place('WATCH', { token })
    await shop.place('SCENT', { token })
    await settled(url)
    expect((await shop.see(token))?.items.map(({ sku, quantity }) => [sku, quantity])).toEqual([
      ['SCENT', 1],
      ['WATCH', 1],
    ])
    expect(await ring()).toMatchObject({ onHand: 1, reserved: 0 })
    expect(await app.db.select().from(editionPiece)).toMatchObject([{ productId: 'product-ring', number: 1 }])

    await settled(await paid(await shop.place('RING')))
    const numbers = (await app.db.select().from(editionPiece)).map(({ number }) => number)
    expect(numbers.toSorted()).toEqual([1, 2])
  })

  test('a webhook and the return of the customer at the same moment place one order', async () => {
    await seedStock(app.db, { RING: 3 })
    const url = await paid(await shop.place('RING'))
    const results = await Promise.all(Array.from({ length: 5 }, () => settled(url)))
    expect(
      new Set(results.map((result) => (result.kind === 'placed' ? result.orderId : result.kind))).size,
    ).toBe(1)
    expect(await orders()).toHaveLength(1)
    expect(await emailKinds()).toEqual(['order-confirmation'])
    expect(await ring()).toMatchObject({ onHand: 2, reserved: 0 })
  })

  test('no order is placed before it is paid, even when an event says that it is complete', async () => {
    const token = await shop.place('WATCH')
    const url = await shop.beginUrl(token)
    expect(await settled(url)).toMatchObject({ kind: 'open', url })
    expect((await stripe.pay(url, { card_number: testCards.declined })).status).toBe(402)
    await sendSessionEvent({
      id: 'evt_early',
      type: 'checkout.session.completed',
      sessionId: sessionIdOf(url),
    })
    await runJobs()
    expect(await orders()).toEqual([])
    expect((await shop.see(token))?.count).toBe(1)
  })

  test('a session without a checkout of ours places no order', async () => {
    expect(await shop.settle('cs_test_nothing')).toEqual({ kind: 'unknown' })
    const url = await paid(await shop.place('WATCH'))
    await app.db.update(checkout).set({ stripeSessionId: 'cs_test_another' })
    expect(await settled(url)).toEqual({ kind: 'unknown' })
    await app.db.delete(stockReservation)
    await app.db.delete(checkout)
    expect(await settled(url)).toEqual({ kind: 'unknown' })
    expect(await orders()).toEqual([])
  })

  describe('a webhook of Stripe', () => {
    test('is refused with 400 and stores nothing when it is forged, altered, unsigned or stale', async () => {
      const url = await paid(await shop.place('WATCH'))
      const event = { id: 'evt_1', type: 'checkout.session.completed', sessionId: sessionIdOf(url) }
      expect((await sendSessionEvent(event, { forged: true })).status).toBe(400)
      const { body, signature } = stripe.sign({ id: 'evt_1', object: 'event', data: { object: {} } })
      const send = (sent: string, headers: Record<string, string>) =>
        callRoute(new Request('https://maison.example/', { method: 'POST', body: sent, headers }))
      expect((await send(`${body} `, { 'stripe-signature': signature })).status).toBe(400)
      expect((await send(body, {})).status).toBe(400)
      expect((await send('', { 'stripe-signature': 't=1,v1=' })).status).toBe(400)
      const stale = signature.replace(/t=\d+/, 't=1')
      expect((await send(body, { 'stripe-signature': stale })).status).toBe(400)
      expect(await app.db.select().from(receivedEvent)).toEqual([])
      expect(await app.jobs.waiting()).toEqual([])
    })

    test('enqueues one job when it is delivered three times at once, and the job run twice places one order', async () => {
      await seedStock(app.db, { RING: 3 })
      const url = await paid(await shop.place('RING'))
      const event = { id: 'evt_2', type: 'checkout.session.completed', sessionId: sessionIdOf(url) }
      const responses = await Promise.all([
        sendSessionEvent(event),
        sendSessionEvent(event),
        sendSessionEvent(event),
      ])
      expect(responses.map(({ status }) => status)).toEqual([200, 200, 200])
      expect(await app.jobs.waiting('order.settle-checkout')).toHaveLength(1)
      await runJobs()
      await runJobs()
      expect(await orders()).toHaveLength(1)
      expect(await emailKinds()).toEqual(['order-confirmation'])
      expect(await ring()).toMatchObject({ onHand: 2, reserved: 0 })
    })

    test('has the same result in any order of delivery', async () => {
      const types = [
        'checkout.session.completed',
        'checkout.session.async_payment_succeeded',
        'checkout.session.expired',
        'charge.refunded',
      ]
      for (const sequence of [types, types.toReversed()]) {
        const url = await paid(await shop.place('WATCH'))
        for (const type of sequence) {
          const id = `evt_${types.indexOf(type)}_${sessionIdOf(url)}`
          await sendSessionEvent({ id, type, sessionId: sessionIdOf(url) })
          await runJobs()
        }
      }
      expect((await orders()).map(({ status }) => status)).toEqual(['OrderProcessing', 'OrderProcessing'])
      expect(await emailKinds()).toEqual(['order-confirmation', 'order-confirmation'])
    })

    const sendEvent = (id: string, type: string, object: object) => {
      const { body, signature } = stripe.sign({ id, object: 'event', type, data: { object } })
      const headers = { 'stripe-signature': signature }
      return callRoute(new Request('https://maison.example/', { method: 'POST', body, headers }))
    }

    test('is accepted and does nothing when its type is unknown', async () => {
      const object = { id: 'ict_1', object: 'issuing.token' }
      expect((await sendEvent('evt_4', 'issuing_token.created', object)).status).toBe(200)
      expect(await app.jobs.waiting()).toEqual([])
    })

    test('enqueues a job that retrieves the refund when it is about a refund', async () => {
      await sendEvent('evt_5', 'refund.updated', { id: 're_1', object: 'refund' })
      expect(await app.jobs.waiting()).toMatchObject([
        { name: 'return.record-refund', payload: { stripeRefundId: 're_1' } },
      ])
    })

    test('is made up for by the reconciliation job when it is lost', async () => {
      await paid(await shop.place('WATCH'))
      app.clock.advance({ minutes: 5 })
      expect(await reconcileCheckouts(shop.settling())).toBe(1)
      expect(await orders()).toHaveLength(1)
      expect(await reconcileCheckouts(shop.settling())).toBe(0)
    })
  })

  describe('a payment that takes days', () => {
    async function debited(iban: string) {
      await seedStock(app.db, { RING: 1 })
      const token = await shop.place('RING')
      const url = await shop.beginUrl(token)
      expect((await stripe.debit(url, iban)).status).toBe(303)
      expect(await settled(url)).toMatchObject({ kind: 'placed', isPaid: false })
      const [due] = await orders()
      return { token, url, due: due! }
    }

    test('keeps the stock reserved and sends an email', async () => {
      const { due, token } = await debited(testAccounts.paidLater)
      expect(due).toMatchObject({ status: 'OrderPaymentDue', paymentStatus: 'unpaid', paidAt: null })
      expect(await ring()).toMatchObject({ onHand: 1, reserved: 1 })
      expect(await emailKinds()).toEqual(['order-payment-due'])
      expect((await shop.see(token))?.count).toBe(0)
      app.clock.advance({ hours: 72 })
      expect(await shop.place('WATCH', { token })).toBe(token)
      expect(await ring()).toMatchObject({ onHand: 1, reserved: 1 })
    })

    test('completes the order when it succeeds', async () => {
      const { due, url } = await debited(testAccounts.paidLater)
      await stripe.settleDebit(due.stripePaymentIntentId!, 'succeeds')
      await settled(url)
      await settled(url)
      expect(await orders()).toMatchObject([{ id: due.id, status: 'OrderProcessing', paymentStatus: 'paid' }])
      expect(await ring()).toMatchObject({ onHand: 0, reserved: 0 })
      expect(await emailKinds()).toEqual(['order-confirmation', 'order-payment-due'])
    })

    test('cancels the order, releases the stock, refills the bag and sends an email when it fails', async () => {
      const { due, url, token } = await debited(testAccounts.failsLater)
      await stripe.settleDebit(due.stripePaymentIntentId!, 'fails')
      expect(await reconcilePayments(shop.settling())).toBe(1)
      expect(await settled(url)).toEqual({ kind: 'failed' })
      expect(await orders()).toMatchObject([
        { id: due.id, status: 'OrderCancelled', paymentStatus: 'unpaid' },
      ])
      expect(await ring()).toMatchObject({ onHand: 1, reserved: 0 })
      expect((await shop.see(token))?.items).toMatchObject([{ sku: 'RING', quantity: 1, trouble: null }])
      expect(await emailKinds()).toEqual(['order-payment-due', 'order-payment-failed'])
    })

    test('leaves no order when it fails before its first event', async () => {
      await seedStock(app.db, { RING: 1 })
      const url = await shop.beginUrl(await shop.place('RING'))
      await stripe.debit(url, testAccounts.failsLater)
      const session = await stripe.payments.retrieveCheckoutSession(sessionIdOf(url))
      await stripe.settleDebit(session?.paymentIntentId ?? '', 'fails')
      expect(await settled(url)).toEqual({ kind: 'failed' })
      expect(await orders()).toEqual([])
      expect(await ring()).toMatchObject({ onHand: 1, reserved: 0 })
    })
  })

  test('a paid item that is out of stock puts the order in status OrderProblem', async () => {
    await seedStock(app.db, { RING: 1 })
    const url = await paid(await shop.place('RING'))
    // The reservation has expired, and another checkout has the item.
    app.clock.advance({ minutes: 90 })
    const other = await shop.place('RING')
    await shop.beginUrl(other)
    await settled(url)
    expect(await orders()).toMatchObject([{ status: 'OrderProblem', paymentStatus: 'paid' }])
    expect(await app.db.select().from(orderLine)).toMatchObject([{ isStockSecured: false }])
    expect(await emailKinds()).toEqual(['order-problem'])
  })

  test('an order is found by its own tokens only', async () => {
    await settled(await paid(await shop.place('WATCH')))
    const [link] = await app.db.select().from(orderLink)
    expect(link?.tokenHash).toMatch(/^[0-9a-f]{64}$/)
    for (const token of [newToken(), link?.tokenHash ?? '', '', 'a'.repeat(43), '../../etc/passwd']) {
      expect(await findOrder(app.db, token)).toBeUndefined()
    }
  })

  test('the database refuses a wrong total, an unknown status and a second order of one checkout', async () => {
    await settled(await paid(await shop.place('WATCH')))
    const change = (values: object) => app.db.update(order).set(values)
    await expect(change({ amountTotal: 1 })).rejects.toThrow()
    await expect(change({ status: 'Lost' })).rejects.toThrow()
    await expect(change({ paymentStatus: 'unpaid', paidAt: null })).rejects.toThrow()
    const [placed] = await orders()
    const twin = {
      ...placed!,
      id: crypto.randomUUID(),
      reference: 'ORD-777777',
      stripeSessionId: 'cs_x',
      stripePaymentIntentId: null,
    }
    await expect(app.db.insert(order).values(twin)).rejects.toThrow()
  })
})
