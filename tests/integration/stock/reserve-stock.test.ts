import { openCheckoutsOf } from '#features/bag/checkouts/find-open-checkout.ts'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { consumeStock } from '#features/stock/consume-stock.ts'
import { readAvailability } from '#features/stock/read-availability.ts'
import { releaseExpiredStock } from '#features/stock/release-expired-stock.ts'
import { releaseStock } from '#features/stock/release-stock.ts'
import { reserveStock, type RequestedStock } from '#features/stock/reserve-stock.ts'
import { seedStock } from '#features/stock/seed-stock.ts'
import { withDatabase } from '../../support/database/with-database.ts'
import { levelOf, openBag, openCheckout, promisedOf } from './stock-fixture.ts'

withDatabase('stock', (app) => {
  const inAnHour = () => app.clock.now().add({ hours: 1 })
  const reserve = (checkoutId: string, ...wanted: RequestedStock[]) =>
    app.db.transaction((tx) =>
      reserveStock(tx, { checkoutId, wanted, expiresAt: inAnHour(), now: app.clock.now() }),
    )

  test('seeding adds unknown SKUs and leaves known ones unchanged', async () => {
    expect(await seedStock(app.db, { 'RING-52': 2 })).toBe(1)
    expect(await seedStock(app.db, { 'RING-52': 9, 'RING-54': 1 })).toBe(1)
    expect(await levelOf(app.db, 'RING-52')).toEqual({ onHand: 2, reserved: 0 })
  })

  test('a reservation takes all of its items or none, and names the SKU that is short', async () => {
    await seedStock(app.db, { PEN: 5, RING: 1 })
    const checkoutId = await openCheckout(app.db, app.clock.now())
    const result = await reserve(checkoutId, { sku: 'PEN', quantity: 2 }, { sku: 'RING', quantity: 2 })
    expect(result).toEqual({ ok: false, refusal: { code: 'out_of_stock', detail: 'RING' } })
    expect(await levelOf(app.db, 'PEN')).toEqual({ onHand: 5, reserved: 0 })
  })

  test('a reservation of an unknown SKU is refused', async () => {
    const checkoutId = await openCheckout(app.db, app.clock.now())
    expect(await reserve(checkoutId, { sku: 'GHOST', quantity: 1 })).toMatchObject({ ok: false })
  })

  test('a checkout that reserves twice has one reservation', async () => {
    await seedStock(app.db, { PEN: 5 })
    const checkoutId = await openCheckout(app.db, app.clock.now())
    await reserve(checkoutId, { sku: 'PEN', quantity: 2 })
    await reserve(checkoutId, { sku: 'PEN', quantity: 2 })
    expect(await levelOf(app.db, 'PEN')).toEqual({ onHand: 5, reserved: 2 })
  })

  test('an expired reservation is released by the next one and by the sweep', async () => {
    await seedStock(app.db, { RING: 1 })
    const first = await openCheckout(app.db, app.clock.now())
    const second = await openCheckout(app.db, app.clock.now())
    await reserve(first, { sku: 'RING', quantity: 1 })
    expect(await readAvailability(app.db, ['RING'], app.clock.now())).toEqual(new Map([['RING', 0]]))
    app.clock.advance({ minutes: 61 })
    expect(await readAvailability(app.db, ['RING'], app.clock.now())).toEqual(new Map([['RING', 1]]))
    expect(await reserve(second, { sku: 'RING', quantity: 1 })).toMatchObject({ ok: true })
    app.clock.advance({ minutes: 61 })
    expect(await releaseExpiredStock(app.db, app.clock.now())).toBe(1)
    expect(await levelOf(app.db, 'RING')).toEqual({ onHand: 1, reserved: 0 })
  })

  test('items reserved by a bag count as available to that bag', async () => {
    await seedStock(app.db, { RING: 1 })
    const own = await openBag(app.db, app.clock.now())
    const another = await openBag(app.db, app.clock.now())
    const checkoutId = await openCheckout(app.db, app.clock.now(), own)
    await reserve(checkoutId, { sku: 'RING', quantity: 1 })
    const availableTo = async (bagId: string) =>
      (await readAvailability(app.db, ['RING'], app.clock.now(), openCheckoutsOf(app.db, bagId))).get('RING')
    expect(await availableTo(own)).toBe(1)
    expect(await availableTo(another)).toBe(0)
  })

  test('a payment after its reservation expired reports the SKU that is gone', async () => {
    await seedStock(app.db, { PEN: 1, RING: 1 })
    const late = await openCheckout(app.db, app.clock.now())
    const wanted = [
      { sku: 'PEN', quantity: 1 },
      { sku: 'RING', quantity: 1 },
    ]
    await reserve(late, ...wanted)
    app.clock.advance({ minutes: 61 })
    const next = await openCheckout(app.db, app.clock.now())
    await reserve(next, { sku: 'RING', quantity: 1 })
    const consume = () =>
      app.db.transaction((tx) => consumeStock(tx, { checkoutId: late, wanted, now: app.clock.now() }))
    expect(await consume()).toEqual(['RING'])
    expect(await levelOf(app.db, 'PEN')).toEqual({ onHand: 0, reserved: 0 })
    expect(await levelOf(app.db, 'RING')).toEqual({ onHand: 1, reserved: 1 })
  })

  test('the last item, requested by eight checkouts at once, is reserved for exactly one', async () => {
    await seedStock(app.db, { PEN: 40, RING: 1 })
    const asking = Array.from({ length: 8 }, () => openCheckout(app.db, app.clock.now()))
    const checkouts = await Promise.all(asking)
    const results = await Promise.all(
      checkouts.map((id, index) => {
        const items = [
          { sku: 'PEN', quantity: 1 },
          { sku: 'RING', quantity: 1 },
        ]
        return reserve(id, ...(index % 2 === 0 ? items : items.toReversed()))
      }),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await levelOf(app.db, 'RING')).toEqual({ onHand: 1, reserved: 1 })
    expect(await levelOf(app.db, 'PEN')).toEqual({ onHand: 40, reserved: 1 })
  })

  describe('the stock constraints of the database', () => {
    test.each([
      ['more reserved than on hand', sql`update stock_level set reserved = on_hand + 1`],
      ['a negative number on hand', sql`update stock_level set on_hand = -1`],
      ['a negative number reserved', sql`update stock_level set reserved = -1`],
    ])('refuse %s', async (_case, statement) => {
      await seedStock(app.db, { RING: 1 })
      await expect(app.db.execute(statement)).rejects.toThrow()
    })
  })

  test('reservations and stock levels agree after any sequence of actions', async () => {
    // Each of four checkouts has a fixed quantity: 1, 2, 3 and 4.
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
        await seedStock(app.db, { [sku]: 6 })
        const opening = Array.from({ length: 4 }, () => openCheckout(app.db, app.clock.now()))
        const checkouts = await Promise.all(opening)
        const taken = new Map<string, number>()
        for (const action of steps) {
          const now = app.clock.now()
          if (action.does === 'wait') app.clock.advance({ minutes: action.minutes })
          else if (action.does === 'sweep') await releaseExpiredStock(app.db, now)
          else {
            const checkoutId = checkouts[action.who]!
            const wanted = [{ sku, quantity: action.who + 1 }]
            if (action.does === 'reserve') await reserve(checkoutId, ...wanted)
            if (action.does === 'release') await app.db.transaction((tx) => releaseStock(tx, checkoutId, now))
            if (action.does === 'consume') {
              const gone = await app.db.transaction((tx) => consumeStock(tx, { checkoutId, wanted, now }))
              if (gone.length === 0) taken.set(checkoutId, action.who + 1)
            }
          }
          const level = await levelOf(app.db, sku)
          expect(level.reserved).toBe(await promisedOf(app.db, sku))
          expect(level.onHand).toBe(6 - [...taken.values()].reduce((sum, quantity) => sum + quantity, 0))
        }
      }),
      { numRuns: 40 },
    )
  })
})
