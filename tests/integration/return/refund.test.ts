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
import { openStripeCounter, type StripeCounter, testAccounts } from '../../support/stripe-counter.ts'
import { withDatabase } from '../../support/with-database.ts'
import { openReturns } from './returning.ts'

const refundsPath = '/v1/refunds'

withDatabase('giving money back', (house) => {
  let counter: StripeCounter
  const returns = openReturns(house, () => counter)

  beforeAll(async () => {
    counter = await openStripeCounter(house.clock)
  })
  beforeEach(() => counter.fault({ answer: null, times: 0, perform: false, path: refundsPath }))
  afterAll(() => counter.close())

  const statusOf = async (rma: string) => (await findReturnByRma(house.db, rma))?.request.status

  test('a return that has come is paid back the way it was paid, and the customer is told', async () => {
    const bought = await returns.buy([{ sku: 'COMPASS' }])
    const rma = await returns.received(bought, [{ lineId: bought.line('COMPASS') }])
    expect(await returns.refund(rma)).toMatchObject({ ok: true, value: { request: { status: 'inspected' } } })
    await returns.send()
    expect(await returns.atStripe(bought)).toMatchObject([
      { amount: 115_000, currency: 'EUR', status: 'succeeded', metadata: { order_id: bought.orderId } },
    ])
    expect(await statusOf(rma)).toBe('refunded')
    const [after] = await house.db.select().from(order).where(eq(order.id, bought.orderId))
    expect(after?.status).toBe('OrderReturned')
    await returns.write()
    expect(await returns.letters()).toEqual(['return-authorized', 'return-received', 'return-refunded'])
  })

  test('the refund of a bank debit, whose id begins with pyr_, is settled', async () => {
    const bought = await returns.buy([{ sku: 'COMPASS' }], testAccounts.paidLater)
    const rma = await returns.received(bought, [{ lineId: bought.line('COMPASS') }])
    await returns.refund(rma)
    await returns.send()
    const [made] = await returns.refunds()
    expect(made).toMatchObject({ status: 'succeeded', stripeRefundId: expect.stringMatching(/^pyr_/) })
    expect(await statusOf(rma)).toBe('refunded')
  })

  test('a revoked key of Stripe leaves the refund to be tried again, and tells the customer nothing', async () => {
    const bought = await returns.buy([{ sku: 'COMPASS' }])
    const rma = await returns.received(bought, [{ lineId: bought.line('COMPASS') }])
    await returns.refund(rma)
    await counter.fault({ answer: '401', times: 9, perform: false, path: refundsPath })
    await expect(returns.send()).rejects.toThrow()
    expect((await returns.refunds())[0]).toMatchObject({ status: 'created' })
    await counter.fault({ answer: null, times: 0 })
    await returns.send()
    expect((await returns.refunds())[0]).toMatchObject({ status: 'succeeded' })
  })

  describe('is done exactly once', () => {
    test('when it is asked for twenty times at once', async () => {
      const bought = await returns.buy([{ sku: 'COMPASS' }])
      const rma = await returns.received(bought, [{ lineId: bought.line('COMPASS') }])
      const answers = await Promise.all(Array.from({ length: 20 }, () => returns.refund(rma)))
      expect(answers.every(({ ok }) => ok)).toBe(true)
      expect(await returns.refunds()).toHaveLength(1)
      await Promise.all([returns.send(), returns.send(), returns.send()])
      await returns.send()
      expect(await returns.refund(rma)).toMatchObject({ ok: true })
      expect(await returns.atStripe(bought)).toHaveLength(1)
      expect(await returns.refunds()).toMatchObject([{ status: 'succeeded', amount: 115_000 }])
    })

    test('when Stripe never heard of it, was busy, broke, or lost its answer', async () => {
      const bought = await returns.buy([{ sku: 'COMPASS', quantity: 4 }])
      const faults = [
        { answer: 'reset', perform: false },
        { answer: '429', perform: false },
        { answer: '500', perform: true },
        { answer: 'reset', perform: true },
      ] as const
      for (const [index, fault] of faults.entries()) {
        const rma = await returns.received(bought, [{ lineId: bought.line('COMPASS') }])
        await returns.refund(rma)
        // The official client tries again by itself, with the same key: only what was never done outlasts it.
        await counter.fault({ ...fault, times: 20, path: refundsPath })
        const sent = await returns.send().then(
          () => true,
          () => false,
        )
        if (!fault.perform) expect([sent, await statusOf(rma)]).toEqual([false, 'inspected'])
        await counter.fault({ answer: null, times: 0, perform: false, path: refundsPath })
        await returns.send()
        await returns.send()
        expect(await returns.atStripe(bought)).toHaveLength(index + 1)
        expect(await statusOf(rma)).toBe('refunded')
      }
    })

    test('when the answer was lost for longer than Stripe remembers a key', async () => {
      const bought = await returns.buy([{ sku: 'COMPASS' }])
      const rma = await returns.received(bought, [{ lineId: bought.line('COMPASS') }])
      await returns.refund(rma)
      const [row] = await returns.refunds()
      const forgetful = {
        ...returns.tools(),
        payments: {
          ...counter.payments,
          createRefund: (request: Parameters<typeof counter.payments.createRefund>[0]) =>
            counter.payments.createRefund(request).then(() => Promise.reject(new Error('the line was cut'))),
        },
      }
      await expect(sendRefund(forgetful, row?.id ?? '')).rejects.toThrow('the line was cut')
      const blind = {
        ...returns.tools(),
        payments: {
          ...counter.payments,
          createRefund: () => Promise.reject(new Error('asked again although it had been done')),
        },
      }
      await sendRefund(blind, row?.id ?? '')
      expect(await returns.atStripe(bought)).toHaveLength(1)
      expect(await statusOf(rma)).toBe('refunded')
    })

    test('when Stripe tells of it again and again, and before its own answer came', async () => {
      const bought = await returns.buy([{ sku: 'COMPASS' }])
      const rma = await returns.received(bought, [{ lineId: bought.line('COMPASS') }])
      await returns.refund(rma)
      const [row] = await returns.refunds()
      const made = await counter.payments.createRefund({
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
      expect((await returns.letters()).filter((kind) => kind === 'return-refunded')).toHaveLength(1)
    })
  })

  test('a webhook about a refund sets it to be asked about, once an event; a forged one does nothing', async () => {
    const hear = (id: string, forged = false) => {
      const { body, signature } = counter.sign({
        id,
        object: 'event',
        type: 'refund.updated',
        created: 0,
        data: { object: { id: 're_made', object: 'refund' } },
      })
      return receiveWebhook(
        { db: house.db, jobs: house.jobs, payments: counter.payments },
        { rawBody: body, signature: forged ? signature.replace(/v1=../, 'v1=00') : signature },
      )
    }
    expect([await hear('evt_1'), await hear('evt_1'), await hear('evt_2', true)]).toEqual([
      'received',
      'known',
      'forged',
    ])
    expect(await house.jobs.waiting('return.record-refund')).toMatchObject([
      { payload: { stripeRefundId: 're_made' } },
    ])
  })

  test('two equal refunds, both honest, are both made', async () => {
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

  test('never more than was paid: the house declines it, and the database refuses it', async () => {
    const bought = await returns.buy([{ sku: 'COMPASS' }])
    const rma = await returns.received(bought, [{ lineId: bought.line('COMPASS') }])
    const row = (amount: number, currency: 'EUR' | 'USD' = 'EUR'): typeof refund.$inferInsert => ({
      id: randomUUID(),
      orderId: bought.orderId,
      amount,
      currency,
      status: 'created',
      createdAt: house.clock.now(),
      updatedAt: house.clock.now(),
    })
    const refusal = (values: typeof refund.$inferInsert) =>
      house.db
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
    const rush = await Promise.all(Array.from({ length: 10 }, () => refusal(row(60_000))))
    expect(rush.filter((answer) => answer === 'accepted')).toHaveLength(1)
  })

  test('a refund made at Stripe itself is written down, and leaves less to give', async () => {
    const bought = await returns.buy([{ sku: 'COMPASS' }])
    const rma = await returns.received(bought, [{ lineId: bought.line('COMPASS') }])
    const made = await counter.payments.createRefund({
      refundId: randomUUID(),
      paymentIntentId: bought.paymentIntentId,
      amount: 5000,
    })
    await returns.record(made.id)
    await returns.record(made.id)
    expect(await returns.refunds()).toMatchObject([{ amount: 5000, returnRequestId: null }])
    expect(await returns.refund(rma)).toMatchObject({ ok: false, refusal: { code: 'nothing_left' } })
  })

  test('a refund that fails days later shows as failed, is told, and may be tried anew', async () => {
    const bought = await returns.buy([{ sku: 'COMPASS' }], '4000000000005126')
    const rma = await returns.received(bought, [{ lineId: bought.line('COMPASS') }])
    await returns.refund(rma)
    await returns.send()
    expect(await statusOf(rma)).toBe('refunded')
    const [made] = await returns.atStripe(bought)
    await counter.settleRefund(made?.id ?? '', 'fails')
    await returns.record(made?.id ?? '')
    await returns.record(made?.id ?? '')
    expect(await statusOf(rma)).toBe('inspected')
    expect(await returns.refunds()).toMatchObject([
      { status: 'failed', failureReason: 'expired_or_canceled_card' },
    ])
    await returns.write()
    expect((await returns.letters()).filter((kind) => kind === 'return-refund-failed')).toHaveLength(1)
    expect(await returns.refund(rma)).toMatchObject({ ok: true })
    expect((await returns.refunds()).map(({ status }) => status)).toEqual(['failed', 'created'])
  })

  test('a slow refund is pending until the bank has spoken, and the sweeper hears what a webhook did not tell', async () => {
    const bought = await returns.buy([{ sku: 'COMPASS' }], '4000000000007726')
    const rma = await returns.received(bought, [{ lineId: bought.line('COMPASS') }])
    await returns.refund(rma)
    await returns.send()
    expect(await returns.refunds()).toMatchObject([{ status: 'pending' }])
    expect(await statusOf(rma)).toBe('inspected')
    const [made] = await returns.atStripe(bought)
    await counter.settleRefund(made?.id ?? '', 'succeeds')
    await reconcileRefunds(returns.tools())
    expect(await statusOf(rma)).toBe('inspected')
    house.clock.advance({ minutes: 11 })
    await reconcileRefunds(returns.tools())
    expect(await statusOf(rma)).toBe('refunded')
  })

  test('what Stripe refuses shows as failed with its reason', async () => {
    const bought = await returns.buy([{ sku: 'COMPASS' }])
    const rma = await returns.received(bought, [{ lineId: bought.line('COMPASS') }])
    await returns.refund(rma)
    await counter.payments.createRefund({
      refundId: randomUUID(),
      paymentIntentId: bought.paymentIntentId,
      amount: 115_000,
    })
    await returns.send()
    expect(await returns.refunds()).toMatchObject([{ status: 'failed' }])
    expect((await returns.refunds())[0]?.failureReason).toContain('already been refunded')
  })

  test('nothing is paid back before the parcel has come, nor after it was declined', async () => {
    const bought = await returns.buy([{ sku: 'COMPASS' }])
    const rma = await returns.asked(bought, [{ lineId: bought.line('COMPASS') }])
    expect(await returns.refund(rma)).toMatchObject({ ok: false, refusal: { code: 'not_received' } })
    await returns.receive(rma)
    const declined = await rejectReturn(returns.tools(), rma, 'The case has been opened elsewhere.')
    expect(declined).toMatchObject({ ok: true, value: { request: { status: 'rejected' } } })
    expect(await returns.refund(rma)).toMatchObject({ ok: false, refusal: { code: 'not_received' } })
    expect(await returns.refund('RMA-XXXXXX')).toMatchObject({ ok: false, refusal: { code: 'not_found' } })
    expect(await returns.refunds()).toEqual([])
  })

  test('what is being paid back cannot be declined any more', async () => {
    const bought = await returns.buy([{ sku: 'COMPASS' }])
    const rma = await returns.received(bought, [{ lineId: bought.line('COMPASS') }])
    await returns.refund(rma)
    expect(await rejectReturn(returns.tools(), rma, 'On second thoughts.')).toMatchObject({
      ok: false,
      refusal: { code: 'too_late' },
    })
  })
})
