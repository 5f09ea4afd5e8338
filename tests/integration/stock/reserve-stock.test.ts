import { openCheckoutsOf } from '#features/bag/checkouts/find-open-checkout.ts'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { consumeStock } from '#features/stock/consume-stock.ts'
import { readAvailability } from '#features/stock/read-availability.ts'
import { releaseExpiredStock } from '#features/stock/release-expired-stock.ts'
import { releaseStock } from '#features/stock/release-stock.ts'
import { reserveStock, type StockWanted } from '#features/stock/reserve-stock.ts'
import { seedStock } from '#features/stock/seed-stock.ts'
import { withDatabase } from '../../support/with-database.ts'
import { levelOf, openBag, openCheckout, promisedOf } from './stock-fixture.ts'

withDatabase('stock', (house) => {
  const inAnHour = () => house.clock.now().add({ hours: 1 })
  const reserve = (checkoutId: string, ...wanted: StockWanted[]) =>
    house.db.transaction((tx) =>
      reserveStock(tx, { checkoutId, wanted, expiresAt: inAnHour(), now: house.clock.now() }),
    )

  test('seeds what is unknown and leaves what is known', async () => {
    expect(await seedStock(house.db, { 'RING-52': 2 })).toBe(1)
    expect(await seedStock(house.db, { 'RING-52': 9, 'RING-54': 1 })).toBe(1)
    expect(await levelOf(house.db, 'RING-52')).toEqual({ onHand: 2, reserved: 0 })
  })

  test('promises all or nothing, and names what is short', async () => {
    await seedStock(house.db, { PEN: 5, RING: 1 })
    const checkoutId = await openCheckout(house.db, house.clock.now())
    const result = await reserve(checkoutId, { sku: 'PEN', quantity: 2 }, { sku: 'RING', quantity: 2 })
    expect(result).toEqual({ ok: false, refusal: { code: 'out_of_stock', detail: 'RING' } })
    expect(await levelOf(house.db, 'PEN')).toEqual({ onHand: 5, reserved: 0 })
  })

  test('refuses a piece that is not kept in stock', async () => {
    const checkoutId = await openCheckout(house.db, house.clock.now())
    expect(await reserve(checkoutId, { sku: 'GHOST', quantity: 1 })).toMatchObject({ ok: false })
  })

  test('asked twice for one checkout, promises once', async () => {
    await seedStock(house.db, { PEN: 5 })
    const checkoutId = await openCheckout(house.db, house.clock.now())
    await reserve(checkoutId, { sku: 'PEN', quantity: 2 })
    await reserve(checkoutId, { sku: 'PEN', quantity: 2 })
    expect(await levelOf(house.db, 'PEN')).toEqual({ onHand: 5, reserved: 2 })
  })

  test('an expired promise returns to stock when the next one asks, and by the clock', async () => {
    await seedStock(house.db, { RING: 1 })
    const first = await openCheckout(house.db, house.clock.now())
    const second = await openCheckout(house.db, house.clock.now())
    await reserve(first, { sku: 'RING', quantity: 1 })
    expect(await readAvailability(house.db, ['RING'], house.clock.now())).toEqual(new Map([['RING', 0]]))
    house.clock.advance({ minutes: 61 })
    expect(await readAvailability(house.db, ['RING'], house.clock.now())).toEqual(new Map([['RING', 1]]))
    expect(await reserve(second, { sku: 'RING', quantity: 1 })).toMatchObject({ ok: true })
    house.clock.advance({ minutes: 61 })
    expect(await releaseExpiredStock(house.db, house.clock.now())).toBe(1)
    expect(await levelOf(house.db, 'RING')).toEqual({ onHand: 1, reserved: 0 })
  })

  test('what is the asker’s own counts as free for them', async () => {
    await seedStock(house.db, { RING: 1 })
    const own = await openBag(house.db, house.clock.now())
    const another = await openBag(house.db, house.clock.now())
    const checkoutId = await openCheckout(house.db, house.clock.now(), own)
    await reserve(checkoutId, { sku: 'RING', quantity: 1 })
    const availableTo = async (bagId: string) =>
      (await readAvailability(house.db, ['RING'], house.clock.now(), openCheckoutsOf(house.db, bagId))).get(
        'RING',
      )
    expect(await availableTo(own)).toBe(1)
    expect(await availableTo(another)).toBe(0)
  })

  test('a payment that comes after its promise lapsed says which piece is gone', async () => {
    await seedStock(house.db, { PEN: 1, RING: 1 })
    const late = await openCheckout(house.db, house.clock.now())
    const wanted = [
      { sku: 'PEN', quantity: 1 },
      { sku: 'RING', quantity: 1 },
    ]
    await reserve(late, ...wanted)
    house.clock.advance({ minutes: 61 })
    const next = await openCheckout(house.db, house.clock.now())
    await reserve(next, { sku: 'RING', quantity: 1 })
    const consume = () =>
      house.db.transaction((tx) => consumeStock(tx, { checkoutId: late, wanted, now: house.clock.now() }))
    expect(await consume()).toEqual(['RING'])
    expect(await levelOf(house.db, 'PEN')).toEqual({ onHand: 0, reserved: 0 })
    expect(await levelOf(house.db, 'RING')).toEqual({ onHand: 1, reserved: 1 })
  })

  test('the last piece, wanted by many at the same moment, is promised to exactly one', async () => {
    await seedStock(house.db, { PEN: 40, RING: 1 })
    const asking = Array.from({ length: 8 }, () => openCheckout(house.db, house.clock.now()))
    const checkouts = await Promise.all(asking)
    const results = await Promise.all(
      checkouts.map((id, index) => {
        const pieces = [
          { sku: 'PEN', quantity: 1 },
          { sku: 'RING', quantity: 1 },
        ]
        return reserve(id, ...(index % 2 === 0 ? pieces : pieces.toReversed()))
      }),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await levelOf(house.db, 'RING')).toEqual({ onHand: 1, reserved: 1 })
    expect(await levelOf(house.db, 'PEN')).toEqual({ onHand: 40, reserved: 1 })
  })

  describe('the database itself', () => {
    test.each([
      ['more promised than there is', sql`update stock_level set reserved = on_hand + 1`],
      ['less than nothing on hand', sql`update stock_level set on_hand = -1`],
      ['less than nothing promised', sql`update stock_level set reserved = -1`],
    ])('refuses %s', async (_case, statement) => {
      await seedStock(house.db, { RING: 1 })
      await expect(house.db.execute(statement)).rejects.toThrow()
    })
  })

  test('whatever happens in whatever order, the ledger and the level agree', async () => {
    // Each of four visitors wants a fixed quantity, as a checkout does: one, two, three, four.
    const who = fc.integer({ min: 0, max: 3 })
    const step = fc.oneof(
      fc.record({ does: fc.constantFrom('reserve' as const, 'release' as const, 'consume' as const), who }),
      fc.record({ does: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 50 }) }),
      fc.record({ does: fc.constant('sweep' as const) }),
    )
    let run = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
        const sku = `PIECE-${run++}`
        await seedStock(house.db, { [sku]: 6 })
        const opening = Array.from({ length: 4 }, () => openCheckout(house.db, house.clock.now()))
        const checkouts = await Promise.all(opening)
        const taken = new Map<string, number>()
        for (const action of steps) {
          const now = house.clock.now()
          if (action.does === 'wait') house.clock.advance({ minutes: action.minutes })
          else if (action.does === 'sweep') await releaseExpiredStock(house.db, now)
          else {
            const checkoutId = checkouts[action.who]!
            const wanted = [{ sku, quantity: action.who + 1 }]
            if (action.does === 'reserve') await reserve(checkoutId, ...wanted)
            if (action.does === 'release')
              await house.db.transaction((tx) => releaseStock(tx, checkoutId, now))
            if (action.does === 'consume') {
              const gone = await house.db.transaction((tx) => consumeStock(tx, { checkoutId, wanted, now }))
              if (gone.length === 0) taken.set(checkoutId, action.who + 1)
            }
          }
          const level = await levelOf(house.db, sku)
          expect(level.reserved).toBe(await promisedOf(house.db, sku))
          expect(level.onHand).toBe(6 - [...taken.values()].reduce((sum, quantity) => sum + quantity, 0))
        }
      }),
      { numRuns: 40 },
    )
  })
})
