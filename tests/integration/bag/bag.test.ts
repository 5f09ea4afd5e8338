import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { bag, bagLine, bagRequest } from '#features/bag/tables.ts'
import { changeLine } from '#features/bag/change-line.ts'
import { deleteExpired } from '#db/capability-link.ts'
import { placeInBag, type Placing } from '#features/bag/place-in-bag.ts'
import { readBag } from '#features/bag/read-bag.ts'
import { seedStock } from '#features/stock/seed-stock.ts'
import { locales } from '#i18n/locales.ts'
import { hashToken, newToken } from '#shared/token.ts'
import { createTestCatalog, type TestPiece } from '../../support/test-catalog.ts'
import { withDatabase } from '../../support/with-database.ts'

const caseBack = { maxLength: 12, prices: {} }
const pieces: readonly TestPiece[] = [
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

withDatabase('the bag', (house) => {
  const content = createTestCatalog(pieces)
  const shop = () => ({ db: house.db, clock: house.clock, content })
  const place = (placing: Partial<Placing> & { sku: string }) =>
    placeInBag(shop(), { token: undefined, locale: locales.en, quantity: 1, engraving: '', ...placing })
  const stock = () => seedStock(house.db, { PEN: 3, RING: 1 })
  async function placed(placing: Partial<Placing> & { sku: string }) {
    const result = await place(placing)
    if (!result.ok) throw new Error(result.refusal.code)
    return result.value
  }

  test('opens with the first piece and keeps only the hash of its token', async () => {
    const { token, count } = await placed({ sku: 'WATCH' })
    expect(count).toBe(1)
    const rows = await house.db.select().from(bag)
    expect(rows).toMatchObject([{ tokenHash: hashToken(token) }])
    expect(rows[0]?.expiresAt.since(house.clock.now()).total('hours')).toBe(720)
  })

  test('the same piece with the same words is one line; other words are another', async () => {
    const { token } = await placed({ sku: 'WATCH', engraving: ' Until  dawn ' })
    await placed({ token, sku: 'WATCH', engraving: 'Until dawn' })
    house.clock.advance({ minutes: 1 })
    await placed({ token, sku: 'WATCH' })
    const seen = await readBag(shop(), token, locales.en)
    expect(seen?.items.map(({ quantity, engravingText }) => [quantity, engravingText])).toEqual([
      [2, 'Until dawn'],
      [1, null],
    ])
    expect(seen?.count).toBe(3)
    expect(seen?.total).toEqual({ amount: 5_520_000, currency: 'EUR' })
  })

  test('prices are the content’s of this moment, in the currency of the place', async () => {
    await stock()
    const { token } = await placed({ sku: 'PEN', engraving: 'Ada' })
    expect((await readBag(shop(), token, locales.en))?.total).toEqual({ amount: 244_000, currency: 'EUR' })
    expect((await readBag(shop(), token, locales['en-us']))?.total).toEqual({
      amount: 256_500,
      currency: 'USD',
    })
    content.pieces = pieces.map((piece) =>
      piece.sku === 'PEN' ? { ...piece, prices: { EUR: 300_000 } } : piece,
    )
    expect((await readBag(shop(), token, locales.en))?.total.amount).toBe(306_000)
    const abroad = await readBag(shop(), token, locales['en-us'])
    expect(abroad?.items[0]?.trouble).toBe('not_sold_here')
    expect(abroad?.total.amount).toBe(0)
    content.pieces = pieces
  })

  test('a piece no longer made is shown, and left out of the sum', async () => {
    await stock()
    const { token } = await placed({ sku: 'PEN' })
    house.clock.advance({ minutes: 1 })
    await placed({ token, sku: 'RING' })
    content.pieces = pieces.filter(({ sku }) => sku !== 'PEN')
    const seen = await readBag(shop(), token, locales.en)
    content.pieces = pieces
    expect(seen?.items.map(({ trouble }) => trouble)).toEqual(['no_longer_sold', null])
    expect(seen?.total.amount).toBe(620_000)
  })

  describe('refuses to place', () => {
    test.each([
      ['what nobody makes', { sku: 'GHOST' }, 'no_longer_sold', '0'],
      ['what is not sold here', { sku: 'RING', locale: locales.fa }, 'not_sold_here', '1'],
      ['what is still to come', { sku: 'MOSS' }, 'not_yet_sold', '0'],
      ['more than there are', { sku: 'PEN', quantity: 4 }, 'too_few', '3'],
      ['more than a bag carries', { sku: 'WATCH', quantity: 11 }, 'too_many', '10'],
      ['words where nothing is cut', { sku: 'RING', engraving: 'Ada' }, 'no_engraving', undefined],
      ['words too long', { sku: 'WATCH', engraving: 'Until morning' }, 'engraving_too_long', '12'],
      ['signs no graver cuts', { sku: 'WATCH', engraving: '<b>♥' }, 'engraving_unwritable', '< > ♥'],
    ])('%s', async (_case, placing, code, detail) => {
      await stock()
      const result = await place(placing)
      expect(result).toMatchObject({ ok: false, refusal: { code } })
      expect(!result.ok && result.refusal.detail).toBe(detail)
      expect(await house.db.select().from(bag)).toEqual([])
    })

    test('a twenty-first line', async () => {
      let token: string | undefined
      content.pieces = Array.from({ length: 21 }, (_, index) => ({
        sku: `P-${index}`,
        prices: { EUR: 1 },
        availability: 'made-to-order' as const,
      }))
      for (let index = 0; index < 20; index++) token = (await placed({ token, sku: `P-${index}` })).token
      expect(await place({ token, sku: 'P-20' })).toMatchObject({ ok: false, refusal: { code: 'bag_full' } })
      content.pieces = pieces
    })
  })

  test('a strange or worn-out token opens a new bag and no one else’s', async () => {
    const first = await placed({ sku: 'WATCH' })
    for (const token of [newToken(), 'short', '', `${first.token}x`]) {
      expect((await placed({ token, sku: 'WATCH' })).token).not.toBe(first.token)
      expect(await readBag(shop(), token, locales.en)).toBeUndefined()
    }
  })

  test('is forgotten after thirty days, unless something was placed since', async () => {
    const { token } = await placed({ sku: 'WATCH' })
    const old = await placed({ sku: 'WATCH' })
    house.clock.advance({ hours: 24 * 29 })
    await placed({ token, sku: 'WATCH' })
    house.clock.advance({ hours: 24 * 2 })
    expect(await readBag(shop(), old.token, locales.en)).toBeUndefined()
    expect(await deleteExpired(house.db, bag, house.clock.now())).toBe(1)
    expect((await readBag(shop(), token, locales.en))?.count).toBe(2)
  })

  describe('a line', () => {
    async function aBag() {
      await stock()
      const { token } = await placed({ sku: 'PEN', quantity: 2 })
      const [line] = await house.db.select().from(bagLine)
      return { token, lineId: line!.id }
    }
    const change = (token: string, lineId: string, quantity: number) =>
      changeLine(shop(), { token, lineId, quantity })

    test('is changed, and taken out', async () => {
      const { token, lineId } = await aBag()
      expect(await change(token, lineId, 3)).toEqual({ ok: true, value: { count: 3 } })
      expect(await change(token, lineId, 0)).toEqual({ ok: true, value: { count: 0 } })
      expect((await readBag(shop(), token, locales.en))?.items).toEqual([])
    })

    test('is not changed to more than there are, but may always be made less', async () => {
      const { token, lineId } = await aBag()
      expect(await change(token, lineId, 4)).toMatchObject({
        ok: false,
        refusal: { code: 'too_few', detail: '3' },
      })
      await house.db.update(bagLine).set({ quantity: 9 }).where(eq(bagLine.id, lineId))
      expect(await change(token, lineId, 8)).toMatchObject({ ok: true })
      expect((await readBag(shop(), token, locales.en))?.items[0]?.trouble).toBe('too_few')
    })

    test('is taken out by a button pressed twice as by one', async () => {
      const { token, lineId } = await aBag()
      await placed({ token, sku: 'WATCH' })
      const both = await Promise.all([change(token, lineId, 0), change(token, lineId, 0)])
      expect(both).toEqual(Array(2).fill({ ok: true, value: { count: 1 } }))
      expect(await change(token, lineId, 2)).toMatchObject({ refusal: { code: 'no_such_line' } })
    })

    test('is changed by its owner only', async () => {
      const { lineId } = await aBag()
      const other = await placed({ sku: 'WATCH' })
      expect(await change(other.token, lineId, 1)).toMatchObject({
        ok: false,
        refusal: { code: 'no_such_line' },
      })
      await change(other.token, lineId, 0)
      expect(await change(newToken(), lineId, 0)).toMatchObject({ ok: false })
      expect(await house.db.select().from(bagLine).where(eq(bagLine.id, lineId))).toHaveLength(1)
    })
  })

  describe('a button pressed twice', () => {
    test('sends one request twice, which places once, at the same moment or later', async () => {
      const { token } = await placed({ sku: 'WATCH' })
      const press = () => placed({ token, stamp: 'a', sku: 'WATCH', engraving: 'Ada' })
      const counts = await Promise.all(Array.from({ length: 6 }, press))
      expect(new Set(counts.map(({ count }) => count))).toEqual(new Set([2]))
      house.clock.advance({ minutes: 5 })
      expect(await press()).toEqual({ token, count: 2 })
      expect((await readBag(shop(), token, locales.en))?.count).toBe(2)
    })

    test('after the first answer, or for other words, places again', async () => {
      const { token } = await placed({ sku: 'WATCH' })
      await placed({ token, stamp: 'a', sku: 'WATCH', engraving: 'Ada' })
      await placed({ token, stamp: 'b', sku: 'WATCH', engraving: 'Ada' })
      await placed({ token, stamp: 'b', sku: 'WATCH', engraving: 'Eve' })
      await placed({ token, stamp: 'b', sku: 'WATCH', engraving: 'Eve', quantity: 2 })
      expect((await readBag(shop(), token, locales.en))?.count).toBe(6)
    })

    test('that was refused is tried again, and its key is forgotten after a day', async () => {
      const { token } = await placed({ sku: 'WATCH' })
      const press = () => place({ token, stamp: 'a', sku: 'RING' })
      expect(await press()).toMatchObject({ ok: false, refusal: { code: 'gone' } })
      await stock()
      expect(await press()).toMatchObject({ ok: true, value: { count: 2 } })
      expect(await house.db.select().from(bagRequest)).toHaveLength(1)
      house.clock.advance({ hours: 25 })
      await placed({ token, stamp: 'b', sku: 'WATCH' })
      expect(await house.db.select().from(bagRequest)).toMatchObject([{ placedAt: house.clock.now() }])
    })
  })

  test('two hands placing at the same moment lose nothing', async () => {
    const { token } = await placed({ sku: 'WATCH' })
    await Promise.all(Array.from({ length: 6 }, () => placed({ token, sku: 'WATCH' })))
    expect((await readBag(shop(), token, locales.en))?.count).toBe(7)
  })
})
