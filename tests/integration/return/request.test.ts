import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { returnItem, returnRequest } from '#features/return/tables.ts'
import { changeReturn } from '#features/return/change-return.ts'
import { findReturn } from '#features/return/find-return.ts'
import { checkOrder } from '#features/return/rules/check-order.ts'
import { newToken } from '#shared/token.ts'
import { openStripeFixture, type StripeFixture } from '../../support/stripe-fixture.ts'
import { withDatabase } from '../../support/database/with-database.ts'
import { openReturnFixture } from './return-fixture.ts'

withDatabase('requesting a return', (app) => {
  let stripe: StripeFixture
  const returns = openReturnFixture(app, () => stripe)

  beforeAll(async () => {
    stripe = await openStripeFixture(app.clock)
  })
  afterAll(() => stripe.close())

  const everything = [
    { sku: 'COMPASS', quantity: 2 },
    { sku: 'PEN', engraving: 'E. B.' },
    { sku: 'SCENT' },
    { sku: 'PAPER' },
  ]
  const codeOf = (result: Awaited<ReturnType<typeof returns.submit>>) =>
    result.ok ? 'granted' : result.refusal.code

  test('each order line states whether it can be returned, why not, and its refund', async () => {
    const bought = await returns.buy(everything)
    const checked = await checkOrder(app.db, bought.token, app.clock.now())
    expect(
      checked?.lines.map(({ line, refusal, returnable, needsDeclaration, refundFor }) => [
        line.sku,
        refusal,
        returnable,
        needsDeclaration,
        refundFor(1),
      ]),
    ).toEqual([
      ['COMPASS', null, 2, false, 115_000],
      ['PEN', 'engraved', 0, false, 238_000],
      ['SCENT', null, 1, true, 24_000],
      ['PAPER', 'not_returnable', 0, false, 13_000],
    ])
    expect(await checkOrder(app.db, newToken(), app.clock.now())).toBeUndefined()
  })

  test('a request within the rules is authorized at once and found by its own token only', async () => {
    const bought = await returns.buy(everything)
    const token = newToken()
    const result = await returns.submit(
      bought,
      [
        { lineId: bought.line('COMPASS'), quantity: 2 },
        { lineId: bought.line('SCENT'), isDeclaredUnopened: true },
      ],
      token,
    )
    expect(result).toMatchObject({
      ok: true,
      value: { request: { status: 'authorized', rmaNumber: expect.stringMatching(/^RMA-\w{6}$/) } },
    })
    const found = await findReturn(app.db, token)
    expect(found?.items.map(({ line, refundAmount }) => [line.sku, refundAmount])).toEqual([
      ['COMPASS', 230_000],
      ['SCENT', 24_000],
    ])
    for (const wrong of [newToken(), '', 'x', bought.token]) {
      expect(await findReturn(app.db, wrong)).toBeUndefined()
    }
  })

  test('the same form sent twenty times makes one return and one email', async () => {
    const bought = await returns.buy(everything)
    const token = newToken()
    const items = [{ lineId: bought.line('COMPASS') }]
    const results = await Promise.all(Array.from({ length: 20 }, () => returns.submit(bought, items, token)))
    expect(new Set(results.map((result) => result.ok && result.value.request.rmaNumber)).size).toBe(1)
    expect(await app.jobs.waiting('return.enqueue-email')).toHaveLength(1)
    await returns.write()
    await returns.write()
    expect(await returns.emails()).toEqual(['return-authorized'])
  })

  test('of ten concurrent requests for the last item, one is granted', async () => {
    const bought = await returns.buy([{ sku: 'SCENT' }])
    const items = [{ lineId: bought.line('SCENT'), isDeclaredUnopened: true }]
    const results = await Promise.all(Array.from({ length: 10 }, () => returns.submit(bought, items)))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(new Set(results.map(codeOf))).toEqual(new Set(['granted', 'all_returned']))
  })

  test('concurrent requests return no more items than were bought, and their refunds add up', async () => {
    const bought = await returns.buy([{ sku: 'COMPASS', quantity: 3 }])
    const lineId = bought.line('COMPASS')
    const results = await Promise.all(
      [2, 2].map((quantity) => returns.submit(bought, [{ lineId, quantity }])),
    )
    expect(results.map(codeOf).toSorted()).toEqual(['granted', 'too_many'])
    const rest = await Promise.all([1, 1].map((quantity) => returns.submit(bought, [{ lineId, quantity }])))
    expect(rest.map(codeOf).toSorted()).toEqual(['all_returned', 'granted'])

    const granted = [...results, ...rest].flatMap((result) =>
      result.ok ? [result.value.request.rmaNumber] : [],
    )
    for (const rma of granted) {
      await returns.receive(rma)
      await returns.refund(rma)
    }
    await returns.send()
    const amounts = (await returns.atStripe(bought)).map(({ amount }) => amount)
    expect(amounts.toSorted((a, b) => a - b)).toEqual([115_000, 230_000])
  })

  describe('a return is refused', () => {
    test('for items that cannot be returned, each with its own code, and nothing is stored', async () => {
      const bought = await returns.buy(everything)
      const compass = { lineId: bought.line('COMPASS') }
      const refusals: [Parameters<typeof returns.submit>[1], string][] = [
        [[{ lineId: bought.line('PEN') }], 'engraved'],
        [[{ lineId: bought.line('PAPER') }], 'not_returnable'],
        [[{ lineId: bought.line('SCENT') }], 'not_declared'],
        [[{ ...compass, quantity: 3 }], 'too_many'],
        [[{ ...compass, quantity: 0 }], 'too_many'],
        [[{ ...compass, quantity: -1 }], 'too_many'],
        [[{ lineId: randomUUID() }], 'not_found'],
        [[compass, compass], 'not_found'],
        [[compass, { lineId: bought.line('PEN') }], 'engraved'],
        [[], 'nothing_chosen'],
      ]
      for (const [items, code] of refusals) expect(codeOf(await returns.submit(bought, items))).toBe(code)
      expect(await app.db.select().from(returnRequest)).toEqual([])
    })

    test('after the return window of the product, and not before', async () => {
      const bought = await returns.buy([{ sku: 'COMPASS', quantity: 2 }, { sku: 'SCENT' }])
      app.clock.advance({ hours: 24 * 23 })
      const scent = [{ lineId: bought.line('SCENT'), isDeclaredUnopened: true }]
      expect(codeOf(await returns.submit(bought, scent))).toBe('window_over')
      expect(codeOf(await returns.submit(bought, [{ lineId: bought.line('COMPASS') }]))).toBe('granted')
      app.clock.advance({ hours: 24 * 16 })
      expect(codeOf(await returns.submit(bought, [{ lineId: bought.line('COMPASS') }]))).toBe('window_over')
    })

    test('for a line of another order', async () => {
      const theirs = await returns.buy([{ sku: 'COMPASS' }])
      const mine = await returns.buy([{ sku: 'SCENT' }])
      expect(codeOf(await returns.submit(mine, [{ lineId: theirs.line('COMPASS') }]))).toBe('not_found')
    })

    test('with an unknown order token, and with a malformed or used request token', async () => {
      const bought = await returns.buy([{ sku: 'COMPASS', quantity: 2 }])
      const other = await returns.buy([{ sku: 'COMPASS' }])
      const items = [{ lineId: bought.line('COMPASS') }]
      expect(codeOf(await returns.submit({ ...bought, token: newToken() }, items))).toBe('not_found')
      expect(codeOf(await returns.submit({ ...bought, token: 'x' }, items))).toBe('not_found')
      expect(codeOf(await returns.submit(bought, items, 'x'))).toBe('bad_token')
      const used = newToken()
      await returns.submitted(bought, items, used)
      expect(codeOf(await returns.submit(other, [{ lineId: other.line('COMPASS') }], used))).toBe('bad_token')
    })
  })

  test('the database refuses items that cannot be returned and a status without its data', async () => {
    const bought = await returns.buy(everything)
    await returns.submitted(bought, [{ lineId: bought.line('COMPASS') }])
    const [request] = await app.db.select().from(returnRequest)
    const insertItem = (orderLineId: string, quantity: number) =>
      app.db
        .insert(returnItem)
        .values({
          id: randomUUID(),
          returnRequestId: request?.id ?? '',
          orderLineId,
          quantity,
          reason: 'changed_mind',
          refundAmount: 0,
        })
        .then(
          () => 'accepted',
          (error: unknown) => String((error as { cause?: Error }).cause?.message),
        )
    expect(await insertItem(bought.line('PEN'), 1)).toContain('cannot be returned')
    expect(await insertItem(bought.line('SCENT'), 2)).toContain('cannot be returned')
    expect(await insertItem(bought.line('SCENT'), 1)).toBe('accepted')
    const setStatus = (status: string) =>
      app.db.execute(sql`update return_request set status = ${status}`).then(
        () => 'accepted',
        (error: unknown) => String((error as { cause?: Error }).cause?.message),
      )
    for (const status of ['received', 'inspected', 'refunded', 'rejected', 'canceled', 'lost']) {
      expect(await setStatus(status)).toContain('violates check constraint')
    }
  })

  test('a return can be canceled, which allows another, and cannot be canceled once it is in transit', async () => {
    const bought = await returns.buy([{ sku: 'SCENT' }])
    const items = [{ lineId: bought.line('SCENT'), isDeclaredUnopened: true }]
    const [first, second] = [newToken(), newToken()]
    await returns.submitted(bought, items, first)
    const kept = await changeReturn(app, first, { to: 'canceled' })
    expect(kept).toMatchObject({ ok: true, value: { request: { status: 'canceled' } } })
    expect(await changeReturn(app, first, { to: 'canceled' })).toMatchObject({ ok: true })
    const rma = await returns.submitted(bought, items, second)
    const sent = await changeReturn(app, second, { to: 'in_transit', trackingNumber: '6A 1847' })
    expect(sent).toMatchObject({ ok: true, value: { request: { trackingNumber: '6A 1847' } } })
    expect(await changeReturn(app, second, { to: 'canceled' })).toMatchObject({
      ok: false,
      refusal: { code: 'too_late' },
    })
    expect(await returns.receive(rma)).toMatchObject({ ok: true, value: { request: { status: 'received' } } })
    expect(await returns.receive(rma)).toMatchObject({ ok: true })
    expect(await changeReturn(app, newToken(), { to: 'canceled' })).toMatchObject({ ok: false })
  })
})
