// Counts the SQL statements, so that a query for each row is noticed.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { handleReturnDesk } from '#features/desk/index.ts'
import { changeReturn } from '#features/return/change-return.ts'
import { findReturn } from '#features/return/find-return.ts'
import { newToken } from '#shared/token.ts'
import { openStripeFixture, type StripeFixture } from '../../support/stripe-fixture.ts'
import { withDatabase } from '../../support/database/with-database.ts'
import { openReturnFixture } from './return-fixture.ts'

withDatabase('the statements of one step of a return', (app) => {
  let stripe: StripeFixture
  const returns = openReturnFixture(app, () => stripe)
  beforeAll(async () => {
    stripe = await openStripeFixture(app.clock)
  })
  afterAll(() => stripe.close())

  const advisor = { identify: async () => ({ id: 'camille', name: 'Camille', seesClients: true }) }
  async function atDesk(rma: string, body?: object): Promise<number> {
    const services = { db: app.db, jobs: app.jobs, clock: app.clock, staff: advisor }
    const request = new Request('http://localhost/', {
      method: body ? 'POST' : 'GET',
      headers: { authorization: 'Bearer advisor-token' },
      ...(body && { body: JSON.stringify(body) }),
    })
    const locals = { app: services } as unknown as Parameters<typeof handleReturnDesk>[0]
    return (await handleReturnDesk(locals, request, rma)).status
  }
  const basket = [{ sku: 'COMPASS' }, { sku: 'SCENT', quantity: 2 }]

  test('the return desk reads, receives and refunds with ten at most each', async () => {
    const bought = await returns.buy(basket)
    const items = [
      { lineId: bought.line('COMPASS') },
      { lineId: bought.line('SCENT'), isDeclaredUnopened: true },
    ]
    const rma = await returns.submitted(bought, items)
    for (const body of [undefined, { action: 'receive' }, { action: 'refund' }, { action: 'refund' }]) {
      const statements = await app.statementsOf(async () => expect(await atDesk(rma, body)).toBe(200))
      expect(statements.length).toBeGreaterThan(0)
      expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(10)
    }
    expect(await returns.refunds()).toHaveLength(1)
  })

  test('the return desk rejects, and the customer reads and sends it, with ten at most each', async () => {
    const bought = await returns.buy(basket)
    const token = newToken()
    const rma = await returns.submitted(bought, [{ lineId: bought.line('COMPASS') }], token)
    const tools = { db: app.db, clock: app.clock }
    const sent = await app.statementsOf(() =>
      changeReturn(tools, token, { to: 'in_transit', trackingNumber: null }),
    )
    const read = await app.statementsOf(() => findReturn(app.db, token))
    const rejected = await app.statementsOf(async () =>
      expect(await atDesk(rma, { action: 'reject', reason: 'It was worn.' })).toBe(200),
    )
    for (const statements of [sent, read, rejected]) {
      expect(statements.length).toBeGreaterThan(0)
      expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(10)
    }
  })
})
