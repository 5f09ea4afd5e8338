// One Stripe stand-in for all tests; its faults are cleared before each.
import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { order } from '#features/order/tables.ts'
import { refund } from '#features/return/tables.ts'
import { findReturnByRma } from '#features/return/find-return.ts'
import { reconcileRefunds } from '#features/return/refund/reconcile-refunds.ts'
import { rejectReturn } from '#features/return/reject-return.ts'
import { sendRefund } from '#features/return/refund/send-refund.ts'
import { receiveWebhook } from '#features/order/receive-webhook.ts'
import { openStripeFixture, type StripeFixture, testAccounts } from '../../support/stripe-fixture.ts'
import { withDatabase } from '../../support/database/with-database.ts'
import { openReturnFixture } from './return-fixture.ts'

const refundsPath = '/v1/refunds'

withDatabase('refunding a return', (app) => {
  let stripe: StripeFixture
  const returns = openReturnFixture(app, () => stripe)

  beforeAll(async () => {
    stripe = await openStripeFixture(app.clock)
  })
  beforeEach(() => stripe.fault({ response: null, times: 0, perform: false, path: refundsPath }))
  afterAll(() => stripe.close())

  const statusOf = async (rma: string) => (await findReturnByRma(app.db, rma))?.request.status

  test('a received return is refunded to its payment, and the customer gets an email', async () => {
    const bought = await returns.buy([{ sku: 'COMPASS' }])
    const rma = await returns.received(bought, [{ lineId: bought.line('COMPASS') }])
    expect(await returns.refund(rma)).toMatchObject({ ok: true, value: { request: { status: 'inspected' } } })
    await returns.send()
    expect(await returns.atStripe(bought)).toMatchObject([
      { amount: 115_000, currency: 'EUR', status: 'succeeded', metadata: { order_id: bought.orderId } },
    ])
    expect(await statusOf(rma)).toBe('refunded')
    const [after] = await app.db.select().from(order).where(eq(order.id, bought.orderId))
    expect(after?.status).toBe('OrderReturned')
    await returns.write()
    expect(await returns.emails()).toEqual(['return-authorized', 'return-received', 'return-refunded'])
  })

  test('a refund of a bank debit, whose id begins with pyr_, succeeds', async () => {
    const bought = await returns.buy([{ sku: 'COMPASS' }], testAccounts.paidLater)
    const rma = await returns.received(bought, [{ lineId: bought.line('COMPASS') }])
    await returns.refund(rma)
    await returns.send()
    const [made] = await returns.refunds()
    expect(made).toMatchObject({ status: 'succeeded', stripeRefundId: expect.stringMatching(/^pyr_/) })
    expect(await statusOf(rma)).toBe('refunded')
  })

  test('a refund that fails because the Stripe key was revoked can be sent again', async () => {
    const bought = await returns.buy([{ sku: 'COMPASS' }])
    const rma = await returns.received(bought, [{ lineId: bought.line('COMPASS') }])
    await returns.refund(rma)
    await stripe.fault({ response: '401', times: 9, perform: false, path: refundsPath })
    await expect(returns.send()).rejects.toThrow()
    expect((await returns.refunds())[0]).toMatchObject({ status: 'created' })
    await stripe.fault({ response: null, times: 0 })
    await returns.send()
    expect((await returns.refunds())[0]).toMatchObject({ status: 'succeeded' })
  })

  describe('a refund is made exactly once', () => {
    test('when it is requested twenty times at once', async () => {
      const bought = await returns.buy([{ sku: 'COMPASS' }])
      const rma = await returns.received(bought, [{ lineId: bought.line('COMPASS') }])
      const responses = await Promise.all(Array.from({ length: 20 }, () => returns.refund(rma)))
      expect(responses.every(({ ok }) => ok)).toBe(true)
      expect(await returns.refunds()).toHaveLength(1)
      await Promise.all([returns.send(), returns.send(), returns.send()])
      await returns.send()
      expect(await returns.refund(rma)).toMatchObject({ ok: true })
      expect(await returns.atStripe(bought)).toHaveLength(1)
      expect(await returns.refunds()).toMatchObject([{ status: 'succeeded', amount: 115_000 }])
    })

    test('when Stripe resets the connection, answers 429 or 500, or its answer is lost', async () => {
      const bought = await returns.buy([{ sku: 'COMPASS', quantity: 4 }])
      const faults = [
        { response: 'reset', perform: false },
        { response: '429', perform: false },
        { response: '500', perform: true },
        { response: 'reset', perform: true },
      ] as const
      for (const [index, fault] of faults.entries()) {
        const rma = await returns.received(bought, [{ lineId: bought.line('COMPASS') }])
        await returns.refund(rma)
        // The official client retries with the same key, so a refund that was performed succeeds all the same.
        await stripe.fault({ ...fault, times: 20, path: refundsPath })
        const sent = await returns.send().then(
          () => true,
          () => false,
        )
        if (!fault.perform) expect([sent, await statusOf(rma)]).toEqual([false, 'inspected'])
        await stripe.fault({ response: null, times: 0, perform: false, path: refundsPath })
        await returns.send()
        await returns.send()
        expect(await returns.atStripe(bought)).toHaveLength(index + 1)
        expect(await statusOf(rma)).toBe('refunded')
      }
    })

    test('when the answer was lost for longer than Stripe keeps an idempotency key', async () => {
      const bought = await returns.buy([{ sku: 'COMPASS' }])
      const rma = await returns.received(bought, [{ lineId: bought.line('COMPASS') }])
      await returns.refund(rma)
      const [row] = await returns.refunds()
      const losesResponse = {
        ...returns.tools(),
        payments: {
          ...stripe.payments,
          createRefund: (request: Parameters<typeof stripe.payments.createRefund>[0]) =>
            stripe.payments
              .createRefund(request)
              .then(() => Promise.reject(new Error('the connection was reset'))),
        },
      }
      await expect(sendRefund(losesResponse, row?.id ?? '')).rejects.toThrow('the connection was reset')
      const refusesCreation = {
        ...returns.tools(),
        payments: {
          ...stripe.payments,
          createRefund: () => Promise.reject(new Error('the refund was created a second time')),
        },
      }
      await sendRefund(refusesCreation, row?.id ?? '')
      expect(await returns.atStripe(bought)).toHaveLength(1)
      expect(await statusOf(rma)).toBe('refunded')
    })

    test('when its event arrives several times and before the answer of Stripe', async () => {
      const bought = await returns.buy([{ sku: 'COMPASS' }])
      const rma = await returns.received(bought, [{ lineId: bought.line('COMPASS') }])
      await returns.refund(rma)
      const [row] = await returns.refunds()
      const made = await stripe.payments.createRefund({
        refundId: row?.id ?? '',
        paymentIntentId: bought.paymentIntentId,
        amount: 115_000,
        reason: 'requested_by_customer',
        metadata: { order_id: bought.orderId },
      })
      await Promise.all([returns.record(made.id), returns.record(made.id), returns.send()])
      await returns.record(made.id)
      expect(await returns.refunds()).toMatchObject([{ status: 'succeeded', stripeRefundId: made.id }])
      await returns.write()
      expect((await returns.emails()).filter((kind) => kind === 'return-refunded')).toHaveLength(1)
    })
  })

  test('a webhook about a refund enqueues one job for each event, and a forged one none', async () => {
    const receive = (id: string, forged = false) => {
      const { body, signature } = stripe.sign({
        id,
        object: 'event',
        type: 'refund.updated',
        created: 0,
        data: { object: { id: 're_made', object: 'refund' } },
      })
      return receiveWebhook(
        { db: app.db, jobs: app.jobs, payments: stripe.payments },
        { rawBody: body, signature: forged ? signature.replace(/v1=../, 'v1=00') : signature },
      )
    }
    expect([await receive('evt_1'), await receive('evt_1'), await receive('evt_2', true)]).toEqual([
      'received',
      'known',
      'forged',
    ])
    expect(await app.jobs.waiting('return.record-refund')).toMatchObject([
      { payload: { stripeRefundId: 're_made' } },
    ])
  })

  test('two equal refunds of one order are both made', async () => {
    const bought = await returns.buy([{ sku: 'COMPASS', quantity: 2 }])
    const first = await returns.received(bought, [{ lineId: bought.line('COMPASS') }])
    const second = await returns.received(bought, [{ lineId: bought.line('COMPASS') }])
    await Promise.all([returns.refund(first), returns.refund(second)])
    await returns.send()
    const made = await returns.atStripe(bought)
    expect(made.map(({ amount, status }) => [amount, status])).toEqual([
      [115_000, 'succeeded'],
      [115_000, 'succeeded'],
    ])
    expect(await statusOf(first)).toBe('refunded')
    expect(await statusOf(second)).toBe('refunded')
  })

  test('a refund above the amount paid is refused by the use case and by the database', async () => {
    const bought = await returns.buy([{ sku: 'COMPASS' }])
    const rma = await returns.received(bought, [{ lineId: bought.line('COMPASS') }])
    const row = (amount: number, currency: 'EUR' | 'USD' = 'EUR'): typeof refund.$inferInsert => ({
      id: randomUUID(),
      orderId: bought.orderId,
      amount,
      currency,
      status: 'created',
      createdAt: app.clock.now(),
      updatedAt: app.clock.now(),
    })
    const refusal = (values: typeof refund.$inferInsert) =>
      app.db
        .insert(refund)
        .values(values)
        .then(
          () => 'accepted',
          (error: unknown) => String((error as { cause?: Error }).cause?.message),
        )
    expect(await refusal(row(115_001))).toContain('more than is left')
    expect(await refusal(row(100, 'USD'))).toContain('more than is left')
    expect(await refusal(row(0))).toContain('refund_amount_check')
    expect(await refusal(row(1))).toBe('accepted')
    expect(await returns.refund(rma)).toMatchObject({ ok: false, refusal: { code: 'nothing_left' } })
    const concurrent = await Promise.all(Array.from({ length: 10 }, () => refusal(row(60_000))))
    expect(concurrent.filter((response) => response === 'accepted')).toHaveLength(1)
  })

  test('a refund made at Stripe directly is recorded and reduces the refundable amount', async () => {
    const bought = await returns.buy([{ sku: 'COMPASS' }])
    const rma = await returns.received(bought, [{ lineId: bought.line('COMPASS') }])
    const made = await stripe.payments.createRefund({
      refundId: randomUUID(),
      paymentIntentId: bought.paymentIntentId,
      amount: 5000,
    })
    await returns.record(made.id)
    await returns.record(made.id)
    expect(await returns.refunds()).toMatchObject([{ amount: 5000, returnRequestId: null }])
    expect(await returns.refund(rma)).toMatchObject({ ok: false, refusal: { code: 'nothing_left' } })
  })

  test('a refund that fails days later is recorded as failed, reported by email and can be repeated', async () => {
    const bought = await returns.buy([{ sku: 'COMPASS' }], '4000000000005126')
    const rma = await returns.received(bought, [{ lineId: bought.line('COMPASS') }])
    await returns.refund(rma)
    await returns.send()
    expect(await statusOf(rma)).toBe('refunded')
    const [made] = await returns.atStripe(bought)
    await stripe.settleRefund(made?.id ?? '', 'fails')
    await returns.record(made?.id ?? '')
    await returns.record(made?.id ?? '')
    expect(await statusOf(rma)).toBe('inspected')
    expect(await returns.refunds()).toMatchObject([
      { status: 'failed', failureReason: 'expired_or_canceled_card' },
    ])
    await returns.write()
    expect((await returns.emails()).filter((kind) => kind === 'return-refund-failed')).toHaveLength(1)
    expect(await returns.refund(rma)).toMatchObject({ ok: true })
    expect((await returns.refunds()).map(({ status }) => status)).toEqual(['failed', 'created'])
  })

  test('a slow refund stays pending until the bank completes it, which the sweep finds without a webhook', async () => {
    const bought = await returns.buy([{ sku: 'COMPASS' }], '4000000000007726')
    const rma = await returns.received(bought, [{ lineId: bought.line('COMPASS') }])
    await returns.refund(rma)
    await returns.send()
    expect(await returns.refunds()).toMatchObject([{ status: 'pending' }])
    expect(await statusOf(rma)).toBe('inspected')
    const [made] = await returns.atStripe(bought)
    await stripe.settleRefund(made?.id ?? '', 'succeeds')
    await reconcileRefunds(returns.tools())
    expect(await statusOf(rma)).toBe('inspected')
    app.clock.advance({ minutes: 11 })
    await reconcileRefunds(returns.tools())
    expect(await statusOf(rma)).toBe('refunded')
  })

  test('a refund that Stripe refuses is recorded as failed with the reason', async () => {
    const bought = await returns.buy([{ sku: 'COMPASS' }])
    const rma = await returns.received(bought, [{ lineId: bought.line('COMPASS') }])
    await returns.refund(rma)
    await stripe.payments.createRefund({
      refundId: randomUUID(),
      paymentIntentId: bought.paymentIntentId,
      amount: 115_000,
    })
    await returns.send()
    expect(await returns.refunds()).toMatchObject([{ status: 'failed' }])
    expect((await returns.refunds())[0]?.failureReason).toContain('already been refunded')
  })

  test('a return is not refunded before it was received nor after it was rejected', async () => {
    const bought = await returns.buy([{ sku: 'COMPASS' }])
    const rma = await returns.submitted(bought, [{ lineId: bought.line('COMPASS') }])
    expect(await returns.refund(rma)).toMatchObject({ ok: false, refusal: { code: 'not_received' } })
    await returns.receive(rma)
    const declined = await rejectReturn(returns.tools(), rma, 'The case has been opened elsewhere.')
    expect(declined).toMatchObject({ ok: true, value: { request: { status: 'rejected' } } })
    expect(await returns.refund(rma)).toMatchObject({ ok: false, refusal: { code: 'not_received' } })
    expect(await returns.refund('RMA-XXXXXX')).toMatchObject({ ok: false, refusal: { code: 'not_found' } })
    expect(await returns.refunds()).toEqual([])
  })

  test('a return with a refund cannot be rejected', async () => {
    const bought = await returns.buy([{ sku: 'COMPASS' }])
    const rma = await returns.received(bought, [{ lineId: bought.line('COMPASS') }])
    await returns.refund(rma)
    expect(await rejectReturn(returns.tools(), rma, 'On second thoughts.')).toMatchObject({
      ok: false,
      refusal: { code: 'too_late' },
    })
  })
})
