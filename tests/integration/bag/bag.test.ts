import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { bag, bagLine, bagRequest } from '#features/bag/tables.ts'
import { changeLine } from '#features/bag/change-line.ts'
import { deleteExpired } from '#db/capability-link.ts'
import { addToBag, type AddToBagRequest } from '#features/bag/add-to-bag.ts'
import { readBag } from '#features/bag/read-bag.ts'
import { seedStock } from '#features/stock/seed-stock.ts'
import { locales } from '#i18n/locales.ts'
import { hashToken, newToken } from '#shared/token.ts'
import { createTestCatalog, type TestProduct } from '../../support/test-catalog.ts'
import { withDatabase } from '../../support/database/with-database.ts'

const caseBack = { maxLength: 12, prices: {} }
const products: readonly TestProduct[] = [
  {
    sku: 'WATCH',
    name: 'Méridienne',
    prices: { EUR: 1_840_000, USD: 1_930_000 },
    availability: 'made-to-order',
    leadTimeWeeks: 7,
    engraving: caseBack,
  },
  {
    sku: 'PEN',
    prices: { EUR: 238_000, USD: 250_000 },
    engraving: { ...caseBack, prices: { EUR: 6000, USD: 6500 } },
  },
  { sku: 'RING', prices: { EUR: 620_000 } },
  { sku: 'MOSS', prices: { EUR: 1_840_000 }, availableFrom: '2027-03-01' },
]

withDatabase('the bag', (app) => {
  const content = createTestCatalog(products)
  const shop = () => ({ db: app.db, clock: app.clock, content })
  const place = (placing: Partial<AddToBagRequest> & { sku: string }) =>
    addToBag(shop(), { token: undefined, locale: locales.en, quantity: 1, engraving: '', ...placing })
  const stock = () => seedStock(app.db, { PEN: 3, RING: 1 })
  async function placed(placing: Partial<AddToBagRequest> & { sku: string }) {
    const result = await place(placing)
    if (!result.ok) throw new Error(result.refusal.code)
    return result.value
  }

  test('a bag is created with its first item and stores only the hash of its token', async () => {
    const { token, count } = await placed({ sku: 'WATCH' })
    expect(count).toBe(1)
    const rows = await app.db.select().from(bag)
    expect(rows).toMatchObject([{ tokenHash: hashToken(token) }])
    expect(rows[0]?.expiresAt.since(app.clock.now()).total('hours')).toBe(720)
  })

  test('the same product with the same engraving is one line, with another engraving another line', async () => {
    const { token } = await placed({ sku: 'WATCH', engraving: ' Until  dawn ' })
    await placed({ token, sku: 'WATCH', engraving: 'Until dawn' })
    app.clock.advance({ minutes: 1 })
    await placed({ token, sku: 'WATCH' })
    const found = await readBag(shop(), token, locales.en)
    expect(found?.items.map(({ quantity, engravingText }) => [quantity, engravingText])).toEqual([
      [2, 'Until dawn'],
      [1, null],
    ])
    expect(found?.count).toBe(3)
    expect(found?.total).toEqual({ amount: 5_520_000, currency: 'EUR' })
  })

  test('the bag shows the current prices of the content in the currency of the locale', async () => {
    await stock()
    const { token } = await placed({ sku: 'PEN', engraving: 'Ada' })
    expect((await readBag(shop(), token, locales.en))?.total).toEqual({ amount: 244_000, currency: 'EUR' })
    expect((await readBag(shop(), token, locales['en-us']))?.total).toEqual({
      amount: 256_500,
      currency: 'USD',
    })
    content.products = products.map((product) =>
      product.sku === 'PEN' ? { ...product, prices: { EUR: 300_000 } } : product,
    )
    expect((await readBag(shop(), token, locales.en))?.total.amount).toBe(306_000)
    const american = await readBag(shop(), token, locales['en-us'])
    expect(american?.items[0]?.problem).toBe('not_sold_here')
    expect(american?.total.amount).toBe(0)
    content.products = products
  })

  test('an item that is no longer sold is shown and left out of the total', async () => {
    await stock()
    const { token } = await placed({ sku: 'PEN' })
    app.clock.advance({ minutes: 1 })
    await placed({ token, sku: 'RING' })
    content.products = products.filter(({ sku }) => sku !== 'PEN')
    const found = await readBag(shop(), token, locales.en)
    content.products = products
    expect(found?.items.map(({ problem }) => problem)).toEqual(['no_longer_sold', null])
    expect(found?.total.amount).toBe(620_000)
  })

  describe('the bag refuses', () => {
    test.each([
      ['an unknown SKU', { sku: 'GHOST' }, 'no_longer_sold', '0'],
      [
        'a product that is not sold in this market',
        { sku: 'RING', locale: locales.fa },
        'not_sold_here',
        '1',
      ],
      ['a product that is not yet on sale', { sku: 'MOSS' }, 'not_yet_sold', '0'],
      ['more than is in stock', { sku: 'PEN', quantity: 4 }, 'too_few', '3'],
      ['more than ten of one line', { sku: 'WATCH', quantity: 11 }, 'too_many', '10'],
      [
        'an engraving on a product without engraving',
        { sku: 'RING', engraving: 'Ada' },
        'no_engraving',
        undefined,
      ],
      [
        'an engraving that is too long',
        { sku: 'WATCH', engraving: 'Until morning' },
        'engraving_too_long',
        '12',
      ],
      [
        'an engraving with characters that cannot be engraved',
        { sku: 'WATCH', engraving: '<b>♥' },
        'engraving_unwritable',
        '< > ♥',
      ],
    ])('%s', async (_case, placing, code, detail) => {
      await stock()
      const result = await place(placing)
      expect(result).toMatchObject({ ok: false, refusal: { code } })
      expect(!result.ok && result.refusal.detail).toBe(detail)
      expect(await app.db.select().from(bag)).toEqual([])
    })

    test('a twenty-first line', async () => {
      let token: string | undefined
      content.products = Array.from({ length: 21 }, (_, index) => ({
        sku: `P-${index}`,
        prices: { EUR: 1 },
        availability: 'made-to-order' as const,
      }))
      for (let index = 0; index < 20; index++) token = (await placed({ token, sku: `P-${index}` })).token
      expect(await place({ token, sku: 'P-20' })).toMatchObject({ ok: false, refusal: { code: 'bag_full' } })
      content.products = products
    })
  })

  test('an unknown or malformed token opens a new bag', async () => {
    const first = await placed({ sku: 'WATCH' })
    for (const token of [newToken(), 'short', '', `${first.token}x`]) {
      expect((await placed({ token, sku: 'WATCH' })).token).not.toBe(first.token)
      expect(await readBag(shop(), token, locales.en)).toBeUndefined()
    }
  })

  test('a bag is deleted 30 days after an item was last placed in it', async () => {
    const { token } = await placed({ sku: 'WATCH' })
    const old = await placed({ sku: 'WATCH' })
    app.clock.advance({ hours: 24 * 29 })
    await placed({ token, sku: 'WATCH' })
    app.clock.advance({ hours: 24 * 2 })
    expect(await readBag(shop(), old.token, locales.en)).toBeUndefined()
    expect(await deleteExpired(app.db, bag, app.clock.now())).toBe(1)
    expect((await readBag(shop(), token, locales.en))?.count).toBe(2)
  })

  describe('a line of the bag', () => {
    async function bagWithPens() {
      await stock()
      const { token } = await placed({ sku: 'PEN', quantity: 2 })
      const [line] = await app.db.select().from(bagLine)
      return { token, lineId: line!.id }
    }
    const change = (token: string, lineId: string, quantity: number) =>
      changeLine(shop(), { token, lineId, quantity })

    test('can be changed and removed', async () => {
      const { token, lineId } = await bagWithPens()
      expect(await change(token, lineId, 3)).toEqual({ ok: true, value: { count: 3 } })
      expect(await change(token, lineId, 0)).toEqual({ ok: true, value: { count: 0 } })
      expect((await readBag(shop(), token, locales.en))?.items).toEqual([])
    })

    test('cannot be raised above the stock, but can always be lowered', async () => {
      const { token, lineId } = await bagWithPens()
      expect(await change(token, lineId, 4)).toMatchObject({
        ok: false,
        refusal: { code: 'too_few', detail: '3' },
      })
      await app.db.update(bagLine).set({ quantity: 9 }).where(eq(bagLine.id, lineId))
      expect(await change(token, lineId, 8)).toMatchObject({ ok: true })
      expect((await readBag(shop(), token, locales.en))?.items[0]?.problem).toBe('too_few')
    })

    test('is removed once by a form that is sent twice', async () => {
      const { token, lineId } = await bagWithPens()
      await placed({ token, sku: 'WATCH' })
      const results = await Promise.all([change(token, lineId, 0), change(token, lineId, 0)])
      expect(results).toEqual(Array(2).fill({ ok: true, value: { count: 1 } }))
      expect(await change(token, lineId, 2)).toMatchObject({ refusal: { code: 'no_such_line' } })
    })

    test('is changed only with the token of its own bag', async () => {
      const { lineId } = await bagWithPens()
      const other = await placed({ sku: 'WATCH' })
      expect(await change(other.token, lineId, 1)).toMatchObject({
        ok: false,
        refusal: { code: 'no_such_line' },
      })
      await change(other.token, lineId, 0)
      expect(await change(newToken(), lineId, 0)).toMatchObject({ ok: false })
      expect(await app.db.select().from(bagLine).where(eq(bagLine.id, lineId))).toHaveLength(1)
    })
  })

  describe('a form that places an item', () => {
    test('places it once when it is sent several times, at once or later', async () => {
      const { token } = await placed({ sku: 'WATCH' })
      const send = () => placed({ token, stamp: 'a', sku: 'WATCH', engraving: 'Ada' })
      const counts = await Promise.all(Array.from({ length: 6 }, send))
      expect(new Set(counts.map(({ count }) => count))).toEqual(new Set([2]))
      app.clock.advance({ minutes: 5 })
      expect(await send()).toEqual({ token, count: 2 })
      expect((await readBag(shop(), token, locales.en))?.count).toBe(2)
    })

    test('places it again with another stamp, engraving or quantity', async () => {
      const { token } = await placed({ sku: 'WATCH' })
      await placed({ token, stamp: 'a', sku: 'WATCH', engraving: 'Ada' })
      await placed({ token, stamp: 'b', sku: 'WATCH', engraving: 'Ada' })
      await placed({ token, stamp: 'b', sku: 'WATCH', engraving: 'Eve' })
      await placed({ token, stamp: 'b', sku: 'WATCH', engraving: 'Eve', quantity: 2 })
      expect((await readBag(shop(), token, locales.en))?.count).toBe(6)
    })

    test('can be sent again after a refusal, and its key is deleted after a day', async () => {
      const { token } = await placed({ sku: 'WATCH' })
      const send = () => place({ token, stamp: 'a', sku: 'RING' })
      expect(await send()).toMatchObject({ ok: false, refusal: { code: 'gone' } })
      await stock()
      expect(await send()).toMatchObject({ ok: true, value: { count: 2 } })
      expect(await app.db.select().from(bagRequest)).toHaveLength(1)
      app.clock.advance({ hours: 25 })
      await placed({ token, stamp: 'b', sku: 'WATCH' })
      expect(await app.db.select().from(bagRequest)).toMatchObject([{ placedAt: app.clock.now() }])
    })
  })

  test('items placed in a bag at the same moment are all counted', async () => {
    const { token } = await placed({ sku: 'WATCH' })
    await Promise.all(Array.from({ length: 6 }, () => placed({ token, sku: 'WATCH' })))
    expect((await readBag(shop(), token, locales.en))?.count).toBe(7)
  })
})
