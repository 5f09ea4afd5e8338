import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkout } from '#features/bag/checkouts/tables.ts'
import { forgetOldCheckouts } from '#features/order/checkout/forget-old-checkouts.ts'
import { reconcileCheckouts } from '#features/order/checkout/reconcile-checkouts.ts'
import { readAvailability } from '#features/stock/read-availability.ts'
import { releaseExpiredStock } from '#features/stock/release-expired-stock.ts'
import { seedStock } from '#features/stock/seed-stock.ts'
import { locales } from '#i18n/locales.ts'
import { openShop, sessionIdOf } from '../../support/shop.ts'
import { openStripeCounter, type StripeCounter } from '../../support/stripe-counter.ts'
import { createTestCatalog, type TestPiece } from '../../support/test-catalog.ts'
import { withDatabase } from '../../support/with-database.ts'

const pieces: readonly TestPiece[] = [
  {
    sku: 'WATCH',
    name: 'Méridienne',
    prices: { EUR: 1_840_000, USD: 1_930_000, AED: 7_900_000 },
    availability: 'made-to-order',
    engraving: { maxLength: 24, prices: { EUR: 6000 } },
  },
  { sku: 'RING', prices: { EUR: 620_000, USD: 650_000, JPY: 128_000, KWD: 2_150_500 } },
]

withDatabase('going to the counter', (house) => {
  const content = createTestCatalog(pieces)
  let counter: StripeCounter
  const shop = openShop(house, content, () => counter)
  const free = async (sku: string) => (await readAvailability(house.db, [sku], house.clock.now())).get(sku)
  const sessions = async (token: string) => {
    const ids = (await house.db.select({ id: checkout.id }).from(checkout)).map(({ id }) => id)
    expect((await shop.see(token))?.count).toBeGreaterThan(0)
    return (await counter.sessions()).filter((session) => ids.includes(session.client_reference_id ?? ''))
  }

  beforeAll(async () => {
    counter = await openStripeCounter(house.clock)
  })
  afterAll(() => counter.close())

  test('Stripe is asked for the very pieces, parts and prices of the bag, and for nothing else', async () => {
    const token = await shop.place('WATCH', { engraving: 'Until morning' })
    await shop.wrap(token, {
      box: 'bone',
      paper: 'marbled',
      seal: 'oxblood',
      sealInitials: 'is',
      cardMessage: 'For the trains.',
    })
    const session = await counter.session(sessionIdOf(await shop.beginUrl(token)))
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
    'the words %j reach Stripe exactly, in the name of a piece and in the address of a gift',
    async (name) => {
      const { pieces: before } = content
      content.pieces = before.map((piece) => ({ ...piece, name }))
      const token = await shop.place('WATCH')
      await shop.wrap(token, {
        recipientName: name,
        line1: `3 ${name}`,
        city: 'Lyon',
        postalCode: '69005',
        country: 'FR',
      })
      const url = await shop.beginUrl(token)
      const session = await counter.session(sessionIdOf(url))
      expect(session.line_items?.data[0]?.description).toBe(name)
      await counter.pay(url)
      const paid = await counter.payments.retrieveCheckoutSession(sessionIdOf(url))
      expect(paid).toMatchObject({ shippingName: name, shippingAddress: { line1: `3 ${name}` } })
      content.pieces = before
    },
  )

  test('a gift with an address of its own travels there, and the payer is not asked', async () => {
    const token = await shop.place('WATCH')
    await shop.wrap(token, {
      recipientName: 'Rafael Sorel',
      line1: '3 rue Haute',
      city: 'Lyon',
      postalCode: '69005',
      country: 'FR',
    })
    const url = await shop.beginUrl(token)
    expect((await counter.session(sessionIdOf(url))).shipping_address_collection).toBeNull()
    await counter.pay(url)
    const paid = await counter.payments.retrieveCheckoutSession(sessionIdOf(url))
    expect(paid).toMatchObject({
      shippingName: 'Rafael Sorel',
      shippingAddress: { line1: '3 rue Haute', country: 'FR' },
    })
  })

  test('each market pays in its own currency, in its own language', async () => {
    const token = await shop.place('WATCH')
    const fa = await counter.session(sessionIdOf(await shop.beginUrl(token, locales.fa)))
    expect([fa.currency, fa.locale, fa.amount_subtotal]).toEqual(['aed', 'auto', 7_900_000])
    const us = await counter.session(sessionIdOf(await shop.beginUrl(token, locales['en-us'])))
    expect([us.currency, us.line_items?.data[0]?.price?.tax_behavior]).toEqual(['usd', 'exclusive'])
  })

  test.each([
    ['JPY', 128_000],
    ['KWD', 2_150_500],
  ] as const)('a price in %s reaches Stripe in its own minor units', async (currency, amount) => {
    const ways = content.ways
    content.ways = [{ key: 'courier', prices: { [currency]: 0 }, countries: [] }]
    await seedStock(house.db, { RING: 1 })
    const token = await shop.place('RING')
    const url = await shop.beginUrl(token, { ...locales.en, currency })
    const session = await counter.session(sessionIdOf(url))
    expect([session.currency, session.amount_total]).toEqual([currency.toLowerCase(), amount])
    content.ways = ways
  })

  test('pressing twice makes one session, and so does coming back with the same bag', async () => {
    await seedStock(house.db, { RING: 1 })
    const token = await shop.place('RING')
    const [first, second] = await Promise.all([shop.beginUrl(token), shop.beginUrl(token)])
    expect(second).toBe(first)
    house.clock.advance({ minutes: 20 })
    expect(await shop.beginUrl(token)).toBe(first)
    expect(await sessions(token)).toHaveLength(1)
    expect(await house.db.select().from(checkout)).toHaveLength(1)
  })

  test('a bag that changed gets another session, and the first can no longer be paid', async () => {
    await seedStock(house.db, { RING: 1 })
    const token = await shop.place('RING')
    const first = await shop.beginUrl(token)
    await shop.place('WATCH', { token })
    const second = await shop.beginUrl(token)
    expect(second).not.toBe(first)
    expect((await counter.session(sessionIdOf(first))).status).toBe('expired')
    expect((await counter.pay(first)).status).toBe(410)
    expect(await free('RING')).toBe(0)
  })

  test('a price that was changed, here or on the way, is shown before it is paid', async () => {
    const token = await shop.place('WATCH')
    for (const seen of ['1-1-EUR', '', '1-1840000-USD', 'x'.repeat(500)]) {
      expect(await shop.begin(token, { seen })).toMatchObject({ ok: false, refusal: { code: 'bag_changed' } })
    }
    expect(await house.db.select().from(checkout)).toEqual([])
  })

  test('the last piece goes to exactly one of two bags', async () => {
    await seedStock(house.db, { RING: 1 })
    const [a, b] = [await shop.place('RING'), await shop.place('RING')]
    const results = await Promise.all([shop.begin(a), shop.begin(b)])
    const refusals = results.flatMap((result) => (result.ok ? [] : result.refusal.code))
    expect(refusals).toHaveLength(1)
    // Whether the stock, the sight of the bag or the bag says so depends on who was faster by how much.
    expect(['out_of_stock', 'bag_changed', 'bag_empty']).toContain(refusals[0])
    const loser = results[0]?.ok ? b : a
    expect((await shop.see(loser))?.items[0]?.trouble).toBe('gone')
    expect((await shop.see(loser))?.count).toBe(1)
  })

  test('what was promised returns to stock when the hour is over', async () => {
    await seedStock(house.db, { RING: 1 })
    const token = await shop.place('RING')
    const url = await shop.beginUrl(token)
    expect(await free('RING')).toBe(0)
    house.clock.advance({ minutes: 61 })
    await reconcileCheckouts(shop.settling())
    expect(await free('RING')).toBe(1)
    expect((await shop.settle(sessionIdOf(url))).kind).toBe('expired')
    expect((await shop.see(token))?.count).toBe(1)
    expect(await shop.beginUrl(token)).not.toBe(url)
  })

  test('even while Stripe cannot be asked', async () => {
    await seedStock(house.db, { RING: 1 })
    await shop.beginUrl(await shop.place('RING'))
    house.clock.advance({ minutes: 71 })
    expect(await releaseExpiredStock(house.db, house.clock.now())).toBe(1)
    expect(await free('RING')).toBe(1)
  })

  describe('when Stripe fails', () => {
    test.each([
      ['answers that it cannot', { answer: '500' as const, times: 9 }],
      ['answers that it is too much', { answer: '429' as const, times: 9 }],
      ['drops the line', { answer: 'reset' as const, times: 9 }],
    ])('and %s, the bag survives, nothing stays promised, and trying again works', async (_case, fault) => {
      await seedStock(house.db, { RING: 1 })
      const token = await shop.place('RING')
      await counter.fault({ ...fault, path: '/v1/checkout/sessions' })
      expect(await shop.begin(token)).toMatchObject({ ok: false, refusal: { code: 'payments_failed' } })
      await counter.fault({ answer: null, times: 0 })
      expect((await shop.see(token))?.count).toBe(1)
      expect(await free('RING')).toBe(1)

      const url = await shop.beginUrl(token)
      expect(await free('RING')).toBe(0)
      expect(await sessions(token)).toHaveLength(1)
      expect((await counter.pay(url)).status).toBe(303)
    })

    test('and its answer is lost after it was done, trying again finds the same session', async () => {
      await seedStock(house.db, { RING: 1 })
      const token = await shop.place('RING')
      counter.loseNextAnswer()
      expect(await shop.begin(token)).toMatchObject({ ok: false, refusal: { code: 'payments_failed' } })
      expect(await free('RING')).toBe(1)
      const url = await shop.beginUrl(token)
      expect(await sessions(token)).toHaveLength(1)
      expect(await free('RING')).toBe(0)
      expect((await counter.pay(url)).status).toBe(303)
    })

    test('a line that drops once is not even noticed', async () => {
      const token = await shop.place('WATCH')
      await counter.fault({ answer: 'reset', times: 1, perform: true, path: '/v1/checkout/sessions' })
      await shop.beginUrl(token)
      expect(await sessions(token)).toHaveLength(1)
    })
  })

  test('refuses an empty bag, a bag of nothing that is sold, and no bag at all', async () => {
    const token = await shop.place('WATCH')
    content.pieces = []
    expect(await shop.begin(token)).toMatchObject({ ok: false, refusal: { code: 'bag_empty' } })
    content.pieces = pieces
    expect(await shop.begin('nobody')).toMatchObject({ ok: false, refusal: { code: 'bag_empty' } })
  })

  test('refuses a gift of which a part is no longer offered', async () => {
    const token = await shop.place('WATCH')
    await shop.wrap(token, { paper: 'marbled' })
    expect(await shop.begin(token, { locale: locales['en-us'] })).toMatchObject({
      ok: false,
      refusal: { code: 'gift_outdated' },
    })
  })

  test('refuses where no one carries it', async () => {
    const token = await shop.place('WATCH')
    const ways = content.ways
    content.ways = [{ key: 'courier', prices: {}, countries: ['JP'] }]
    expect(await shop.begin(token)).toMatchObject({ ok: false, refusal: { code: 'not_delivered' } })
    content.ways = ways
  })

  test('a checkout nothing came of is forgotten after thirty days, and no other', async () => {
    await seedStock(house.db, { RING: 2 })
    await shop.beginUrl(await shop.place('RING'))
    house.clock.advance({ minutes: 61 })
    await reconcileCheckouts(shop.settling())
    await shop.beginUrl(await shop.place('RING'))
    expect(await forgetOldCheckouts(house.db, house.clock.now())).toBe(0)
    house.clock.advance({ hours: 24 * 30 })
    expect(await forgetOldCheckouts(house.db, house.clock.now())).toBe(1)
    expect((await house.db.select().from(checkout)).map(({ status }) => status)).toEqual(['open'])
  })

  test('the database allows a bag one open checkout', async () => {
    const token = await shop.place('WATCH')
    await shop.beginUrl(token)
    const [row] = await house.db.select().from(checkout)
    const twin = { ...row!, id: crypto.randomUUID(), stripeSessionId: null, stripeSessionUrl: null }
    await expect(house.db.insert(checkout).values(twin)).rejects.toThrow()
    await house.db.update(checkout).set({ status: 'expired' }).where(eq(checkout.id, row!.id))
    await house.db.insert(checkout).values(twin)
  })
})
