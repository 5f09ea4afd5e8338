import { afterAll, beforeAll, expect, test } from 'vitest'
import { email } from '#ports/email/tables.ts'
import { handleLookup, lookUpOrder } from '#features/return/look-up/look-up-order.ts'
import { checkOrder } from '#features/return/rules/check-order.ts'
import type { ReturnJobs } from '#features/return/jobs.ts'
import type { ReturnLinkEmail } from '#features/return/emails/email-data.ts'
import { newToken } from '#shared/token.ts'
import { openStripeFixture, type StripeFixture } from '../../support/stripe-fixture.ts'
import { withDatabase } from '../../support/database/with-database.ts'
import { openReturnFixture } from './return-fixture.ts'

withDatabase('requesting a link to an order', (app) => {
  let stripe: StripeFixture
  const returns = openReturnFixture(app, () => stripe)

  beforeAll(async () => {
    stripe = await openStripeFixture(app.clock)
  })
  afterAll(() => stripe.close())

  const deps = () => ({ db: app.db, jobs: app.jobs, clock: app.clock })
  const requestLink = (reference: string, email: string) =>
    lookUpOrder(deps(), { reference, email, locale: 'fr' })
  async function sendOrderLinks() {
    for (const { payload } of await app.jobs.waiting('return.answer-lookup')) {
      await handleLookup(deps(), payload as unknown as ReturnJobs['return.answer-lookup'])
    }
    const rows = await app.db.select().from(email)
    return rows.filter(({ kind }) => kind === 'return-link')
  }

  test('the link is emailed to the address of the order in the language of the request', async () => {
    const bought = await returns.buy([{ sku: 'COMPASS' }])
    await requestLink(bought.reference.toLowerCase(), 'INES.SOREL@example.com')
    const [row, ...more] = await sendOrderLinks()
    expect(more).toEqual([])
    expect(row).toMatchObject({ recipient: 'ines.sorel@example.com', locale: 'fr' })
    const { token, reference } = row?.data as ReturnLinkEmail
    expect(reference).toBe(bought.reference)
    expect((await checkOrder(app.db, token, app.clock.now()))?.order.id).toBe(bought.orderId)
    expect(await sendOrderLinks()).toHaveLength(1)
  })

  test('a request with wrong details has the same answer and sends no email', async () => {
    const bought = await returns.buy([{ sku: 'COMPASS' }])
    const wrong: [string, string][] = [
      [bought.reference, 'mallory@example.com'],
      ['ORD-AAAAAA', 'ines.sorel@example.com'],
      ["' or true --", 'ines.sorel@example.com'],
    ]
    for (const [reference, email] of wrong) expect(await requestLink(reference, email)).toBeUndefined()
    expect(await app.jobs.waiting('return.answer-lookup')).toHaveLength(3)
    expect(await sendOrderLinks()).toEqual([])
  })

  test('a form sent ten times at once sends one email', async () => {
    const bought = await returns.buy([{ sku: 'COMPASS' }])
    const requestToken = newToken()
    const request = {
      requestToken,
      reference: bought.reference,
      email: 'ines.sorel@example.com',
      locale: 'fr',
    }
    await Promise.all(Array.from({ length: 10 }, () => lookUpOrder(deps(), request)))
    expect(await app.jobs.waiting('return.answer-lookup')).toHaveLength(1)
    expect(await sendOrderLinks()).toHaveLength(1)
    await lookUpOrder(deps(), { ...request, requestToken: newToken() })
    expect(await sendOrderLinks()).toHaveLength(2)
  })

  test('one address gets five emails an hour at most, also with concurrent requests', async () => {
    const bought = await returns.buy([{ sku: 'COMPASS' }])
    const once = () => requestLink(bought.reference, 'ines.sorel@example.com')
    await Promise.all(Array.from({ length: 12 }, once))
    expect(await sendOrderLinks()).toHaveLength(5)
    app.clock.advance({ minutes: 61 })
    await once()
    expect(await sendOrderLinks()).toHaveLength(6)
  })
})
