// One Stripe stand-in for all tests; the catalog is in memory and may be changed by a test.
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkout } from '#features/bag/checkouts/tables.ts'
import { deleteExpiredCheckouts } from '#features/order/checkout/delete-expired-checkouts.ts'
import { reconcileCheckouts } from '#features/order/checkout/reconcile-checkouts.ts'
import { readAvailability } from '#features/stock/read-availability.ts'
import { releaseExpiredStock } from '#features/stock/release-expired-stock.ts'
import { seedStock } from '#features/stock/seed-stock.ts'
import { locales } from '#i18n/locales.ts'
import { openShop, sessionIdOf } from '../../support/shop.ts'
import { openStripeFixture, type StripeFixture } from '../../support/stripe-fixture.ts'
import { createTestCatalog, type TestProduct } from '../../support/test-catalog.ts'
import { withDatabase } from '../../support/database/with-database.ts'

const products: readonly TestProduct[] = [
  {
    sku: 'WATCH',
    name: 'Méridienne',
    prices: { EUR: 1_840_000, USD: 1_930_000, AED: 7_900_000 },
    availability: 'made-to-order',
    engraving: { maxLength: 24, prices: { EUR: 6000 } },
  },
  { sku: 'RING', prices: { EUR: 620_000, USD: 650_000, JPY: 128_000, KWD: 2_150_500 } },
]

withDatabase('beginning a checkout', (app) => {
  const content = createTestCatalog(products)
  let stripe: StripeFixture
  const shop = openShop(app, content, () => stripe)
  const free = async (sku: string) => (await readAvailability(app.db, [sku], app.clock.now())).get(sku)
  const sessions = async (token: string) => {
    const ids = (await app.db.select({ id: checkout.id }).from(checkout)).map(({ id }) => id)
    expect((await shop.see(token))?.count).toBeGreaterThan(0)
    return (await stripe.sessions()).filter((session) => ids.includes(session.client_reference_id ?? ''))
  }

  beforeAll(async () => {
    stripe = await openStripeFixture(app.clock)
  })
  afterAll(() => stripe.close())

  test('the Stripe session has exactly the items, gift parts and prices of the bag', async () => {
    const token = await shop.place('WATCH', { engraving: 'Until morning' })
    await shop.wrap(token, {
      box: 'bone',
      paper: 'marbled',
      seal: 'oxblood',
      sealInitials: 'is',
      cardMessage: 'For the trains.',
    })
    const session = await stripe.session(sessionIdOf(await shop.beginUrl(token)))
    const lines = session.line_items?.data.map(({ description, quantity, amount_total, metadata }) => ({
      description,
      quantity,
      amount_total,
      part: metadata?.['part'],
    }))
    expect(lines).toEqual([
      { description: 'Méridienne', quantity: 1, amount_total: 1_846_000, part: undefined },
      { description: 'box: bone box', quantity: 1, amount_total: 14_000, part: 'box' },
      { description: 'paper: marbled paper', quantity: 1, amount_total: 1800, part: 'paper' },
    ])
    expect(session.currency).toBe('eur')
    expect(session.amount_subtotal).toBe((await shop.see(token))?.total.amount)
    expect(session.custom_text.submit?.message).toBe('No price travels with the gift.')
    expect(session.shipping_address_collection?.allowed_countries).toContain('FR')
    expect(JSON.stringify(session)).not.toContain('trains')
  })

  test.each(['Nuala O’Brien', "Sinéad O'Brien", 'علی‌رضا', 'Ida 🌙 & <b>', '=1+1'])(
    'the text %j reaches Stripe unchanged as the name of a product and in the address of a gift',
    async (name) => {
      const { products: before } = content
      content.products = before.map((product) => ({ ...product, name }))
      const token = await shop.place('WATCH')
      await shop.wrap(token, {
        recipientName: name,
        line1: `3 ${name}`,
        city: 'Lyon',
        postalCode: '69005',
        country: 'FR',
      })
      const url = await shop.beginUrl(token)
      const session = await stripe.session(sessionIdOf(url))
      expect(session.line_items?.data[0]?.description).toBe(name)
      await stripe.pay(url)
      const paid = await stripe.payments.retrieveCheckoutSession(sessionIdOf(url))
      expect(paid).toMatchObject({ shippingName: name, shippingAddress: { line1: `3 ${name}` } })
      content.products = before
    },
  )

  test('a gift with its own address is shipped there, and Stripe collects no address', async () => {
    const token = await shop.place('WATCH')
    await shop.wrap(token, {
      recipientName: 'Rafael Sorel',
      line1: '3 rue Haute',
      city: 'Lyon',
      postalCode: '69005',
      country: 'FR',
    })
    const url = await shop.beginUrl(token)
    expect((await stripe.session(sessionIdOf(url))).shipping_address_collection).toBeNull()
    await stripe.pay(url)
    const paid = await stripe.payments.retrieveCheckoutSession(sessionIdOf(url))
    expect(paid).toMatchObject({
      shippingName: 'Rafael Sorel',
      shippingAddress: { line1: '3 rue Haute', country: 'FR' },
    })
  })

  test('each market pays in its own currency and language', async () => {
    const token = await shop.place('WATCH')
    const fa = await stripe.session(sessionIdOf(await shop.beginUrl(token, locales.fa)))
    expect([fa.currency, fa.locale, fa.amount_subtotal]).toEqual(['aed', 'auto', 7_900_000])
    const us = await stripe.session(sessionIdOf(await shop.beginUrl(token, locales['en-us'])))
    expect([us.currency, us.line_items?.data[0]?.price?.tax_behavior]).toEqual(['usd', 'exclusive'])
  })

  test.each([
    ['JPY', 128_000],
    ['KWD', 2_150_500],
  ] as const)(
    'a price in %s reaches Stripe in the minor units of that currency',
    async (currency, amount) => {
      const shippingOptions = content.ways
      content.ways = [{ key: 'courier', prices: { [currency]: 0 }, countries: [] }]
      await seedStock(app.db, { RING: 1 })
      const token = await shop.place('RING')
      const url = await shop.beginUrl(token, { ...locales.en, currency })
      const session = await stripe.session(sessionIdOf(url))
      expect([session.currency, session.amount_total]).toEqual([currency.toLowerCase(), amount])
      content.ways = shippingOptions
    },
  )

  test('a checkout begun twice at once, or again later with the same bag, has one Stripe session', async () => {
    await seedStock(app.db, { RING: 1 })
    const token = await shop.place('RING')
    const [first, second] = await Promise.all([shop.beginUrl(token), shop.beginUrl(token)])
    expect(second).toBe(first)
    app.clock.advance({ minutes: 20 })
    expect(await shop.beginUrl(token)).toBe(first)
    expect(await sessions(token)).toHaveLength(1)
    expect(await app.db.select().from(checkout)).toHaveLength(1)
  })

  test('a changed bag gets a new Stripe session, and the first can no longer be paid', async () => {
    await seedStock(app.db, { RING: 1 })
    const token = await shop.place('RING')
    const first = await shop.beginUrl(token)
    await shop.place('WATCH', { token })
    const second = await shop.beginUrl(token)
    expect(second).not.toBe(first)
    expect((await stripe.session(sessionIdOf(first))).status).toBe('expired')
    expect((await stripe.pay(first)).status).toBe(410)
    expect(await free('RING')).toBe(0)
  })

  test('a checkout is refused when the total that the customer saw differs from the bag', async () => {
    const token = await shop.place('WATCH')
    for (const seen of ['1-1-EUR', '', '1-1840000-USD', 'x'.repeat(500)]) {
      expect(await shop.begin(token, { seen })).toMatchObject({ ok: false, refusal: { code: 'bag_changed' } })
    }
    expect(await app.db.select().from(checkout)).toEqual([])
  })

  test('the last item in stock goes to exactly one of two concurrent checkouts', async () => {
    await seedStock(app.db, { RING: 1 })
    const [a, b] = [await shop.place('RING'), await shop.place('RING')]
    const results = await Promise.all([shop.begin(a), shop.begin(b)])
    const refusals = results.flatMap((result) => (result.ok ? [] : result.refusal.code))
    expect(refusals).toHaveLength(1)
    // The code depends on the timing of the two transactions.
    expect(['out_of_stock', 'bag_changed', 'bag_empty']).toContain(refusals[0])
    const loser = results[0]?.ok ? b : a
    expect((await shop.see(loser))?.items[0]?.problem).toBe('gone')
    expect((await shop.see(loser))?.count).toBe(1)
  })

  test('reserved stock is released when the checkout expires after an hour', async () => {
    await seedStock(app.db, { RING: 1 })
    const token = await shop.place('RING')
    const url = await shop.beginUrl(token)
    expect(await free('RING')).toBe(0)
    app.clock.advance({ minutes: 61 })
    await reconcileCheckouts(shop.settleDeps())
    expect(await free('RING')).toBe(1)
    expect((await shop.settle(sessionIdOf(url))).kind).toBe('expired')
    expect((await shop.see(token))?.count).toBe(1)
    expect(await shop.beginUrl(token)).not.toBe(url)
  })

  test('expired reservations are released without a request to Stripe', async () => {
    await seedStock(app.db, { RING: 1 })
    await shop.beginUrl(await shop.place('RING'))
    app.clock.advance({ minutes: 71 })
    expect(await releaseExpiredStock(app.db, app.clock.now())).toBe(1)
    expect(await free('RING')).toBe(1)
  })

  describe('a failure of Stripe', () => {
    test.each([
      ['the answer 500', { response: '500' as const, times: 9 }],
      ['the answer 429', { response: '429' as const, times: 9 }],
      ['a reset connection', { response: 'reset' as const, times: 9 }],
    ])(
      'after %s the bag stays, no stock stays reserved, and a second attempt succeeds',
      async (_case, fault) => {
        await seedStock(app.db, { RING: 1 })
        const token = await shop.place('RING')
        await stripe.fault({ ...fault, path: '/v1/checkout/sessions' })
        expect(await shop.begin(token)).toMatchObject({ ok: false, refusal: { code: 'payments_failed' } })
        await stripe.fault({ response: null, times: 0 })
        expect((await shop.see(token))?.count).toBe(1)
        expect(await free('RING')).toBe(1)

        const url = await shop.beginUrl(token)
        expect(await free('RING')).toBe(0)
        expect(await sessions(token)).toHaveLength(1)
        expect((await stripe.pay(url)).status).toBe(303)
      },
    )

    test('after a lost answer, a second attempt finds the same session', async () => {
      await seedStock(app.db, { RING: 1 })
      const token = await shop.place('RING')
      stripe.loseNextResponse()
      expect(await shop.begin(token)).toMatchObject({ ok: false, refusal: { code: 'payments_failed' } })
      expect(await free('RING')).toBe(1)
      const url = await shop.beginUrl(token)
      expect(await sessions(token)).toHaveLength(1)
      expect(await free('RING')).toBe(0)
      expect((await stripe.pay(url)).status).toBe(303)
    })

    test('after a single reset connection, the client retries and makes one session', async () => {
      const token = await shop.place('WATCH')
      await stripe.fault({ response: 'reset', times: 1, perform: true, path: '/v1/checkout/sessions' })
      await shop.beginUrl(token)
      expect(await sessions(token)).toHaveLength(1)
    })
  })

  test('a checkout is refused for a bag in which nothing is sold any more and for an unknown token', async () => {
    const token = await shop.place('WATCH')
    content.products = []
    expect(await shop.begin(token)).toMatchObject({ ok: false, refusal: { code: 'bag_empty' } })
    content.products = products
    expect(await shop.begin('nobody')).toMatchObject({ ok: false, refusal: { code: 'bag_empty' } })
  })

  test('a checkout is refused when a part of its gift is not offered', async () => {
    const token = await shop.place('WATCH')
    await shop.wrap(token, { paper: 'marbled' })
    expect(await shop.begin(token, { locale: locales['en-us'] })).toMatchObject({
      ok: false,
      refusal: { code: 'gift_outdated' },
    })
  })

  test('a checkout is refused where no shipping option delivers', async () => {
    const token = await shop.place('WATCH')
    const shippingOptions = content.ways
    content.ways = [{ key: 'courier', prices: {}, countries: ['JP'] }]
    expect(await shop.begin(token)).toMatchObject({ ok: false, refusal: { code: 'not_delivered' } })
    content.ways = shippingOptions
  })

  test('an expired checkout is deleted after 30 days, an open one is not', async () => {
    await seedStock(app.db, { RING: 2 })
    await shop.beginUrl(await shop.place('RING'))
    app.clock.advance({ minutes: 61 })
    await reconcileCheckouts(shop.settleDeps())
    await shop.beginUrl(await shop.place('RING'))
    expect(await deleteExpiredCheckouts(app.db, app.clock.now())).toBe(0)
    app.clock.advance({ hours: 24 * 30 })
    expect(await deleteExpiredCheckouts(app.db, app.clock.now())).toBe(1)
    expect((await app.db.select().from(checkout)).map(({ status }) => status)).toEqual(['open'])
  })

  test('the database refuses a second open checkout of one bag', async () => {
    const token = await shop.place('WATCH')
    await shop.beginUrl(token)
    const [row] = await app.db.select().from(checkout)
    const twin = { ...row!, id: crypto.randomUUID(), stripeSessionId: null, stripeSessionUrl: null }
    await expect(app.db.insert(checkout).values(twin)).rejects.toThrow()
    await app.db.update(checkout).set({ status: 'expired' }).where(eq(checkout.id, row!.id))
    await app.db.insert(checkout).values(twin)
  })
})
