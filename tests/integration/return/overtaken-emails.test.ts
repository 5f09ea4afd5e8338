import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { order } from '#features/order/tables.ts'
import { answerLookup } from '#features/return/look-up/look-up-order.ts'
import { changeReturn } from '#features/return/change-return.ts'
import { orderLinks } from '#features/order/order-links.ts'
import type { OrderLetters } from '#features/order/emails/letters.ts'
import { writeOrderLetter } from '#features/order/emails/write-order-letter.ts'
import { rejectReturn } from '#features/return/reject-return.ts'
import { newToken } from '#shared/token.ts'
import { openTestMail } from '../../support/open-test-mail.ts'
import { openStripeCounter, type StripeCounter } from '../../support/stripe-counter.ts'
import { withDatabase } from '../../support/with-database.ts'
import { type Bought, openReturns } from './returning.ts'

withDatabase('emails about orders and returns after the mail server was away', (house) => {
  let counter: StripeCounter
  let mail: Awaited<ReturnType<typeof openTestMail>>
  const returns = openReturns(house, () => counter)
  beforeAll(async () => {
    counter = await openStripeCounter(house.clock)
    mail = await openTestMail(house)
  })
  beforeEach(() => {
    mail.smtp.mails.length = 0
  })
  afterAll(async () => {
    await mail.end()
    await counter.close()
  })

  const writeAbout = ({ orderId }: Bought, kind: keyof OrderLetters) =>
    writeOrderLetter(house.db, house.jobs, { orderId, kind, now: house.clock.now() })
  async function sent() {
    await mail.sendDue()
    const rows = await mail.rows()
    return {
      sent: rows
        .filter(({ state }) => state === 'sent')
        .map(({ kind }) => kind)
        .toSorted(),
      dropped: rows
        .filter(({ state }) => state === 'dropped')
        .map(({ kind, dropReason }) => `${kind}: ${dropReason}`)
        .toSorted(),
    }
  }
  const asked = async (token = newToken()) => {
    const bought = await returns.buy([{ sku: 'COMPASS' }])
    const rma = await returns.asked(bought, [{ lineId: bought.line('COMPASS') }], token)
    await returns.write()
    return { bought, rma }
  }

  test('a return that was arranged and sent on its way is still told how to send it', async () => {
    const token = newToken()
    await asked(token)
    await changeReturn(returns.tools(), token, { to: 'in_transit', trackingNumber: null })
    expect(await sent()).toEqual({ sent: ['order-confirmation', 'return-authorized'], dropped: [] })
  })

  test('a return that the customer took back is not told where to send the parcel', async () => {
    const token = newToken()
    await asked(token)
    await changeReturn(returns.tools(), token, { to: 'canceled' })
    expect(await sent()).toEqual({
      sent: ['order-confirmation'],
      dropped: ['return-authorized: the return is canceled'],
    })
  })

  test('a return that has come is told as received, and not where to send it', async () => {
    const { rma } = await asked()
    await returns.receive(rma)
    await returns.write()
    expect(await sent()).toEqual({
      sent: ['order-confirmation', 'return-received'],
      dropped: ['return-authorized: the return is received'],
    })
  })

  test('a return that was paid back is told as paid back, and no step before it', async () => {
    const { rma } = await asked()
    await returns.receive(rma)
    await returns.refund(rma)
    await returns.send()
    await returns.write()
    expect(await sent()).toEqual({
      sent: ['order-confirmation', 'return-refunded'],
      dropped: ['return-authorized: the return is refunded', 'return-received: the return is refunded'],
    })
  })

  test('a return that was declined is told as declined, and no step before it', async () => {
    const { rma } = await asked()
    await returns.receive(rma)
    await rejectReturn(returns.tools(), rma, 'The seal was broken.')
    await returns.write()
    expect(await sent()).toEqual({
      sent: ['order-confirmation', 'return-rejected'],
      dropped: ['return-authorized: the return is rejected', 'return-received: the return is rejected'],
    })
  })

  test('a refund that failed after it had succeeded is told as failed, not as paid', async () => {
    const bought = await returns.buy([{ sku: 'COMPASS' }], '4000000000005126')
    const rma = await returns.received(bought, [{ lineId: bought.line('COMPASS') }])
    await returns.refund(rma)
    await returns.send()
    await returns.write()
    const [row] = await returns.refunds()
    await counter.settleRefund(row?.stripeRefundId ?? '', 'fails')
    await returns.record(row?.stripeRefundId ?? '')
    await returns.write()
    const { sent: kinds, dropped } = await sent()
    expect(kinds).toContain('return-refund-failed')
    expect(kinds).not.toContain('return-refunded')
    expect(dropped).toContain('return-refunded: the refund is failed')
  })

  test('a link that was asked for is sent while it opens something, and not after it was deleted', async () => {
    const bought = await returns.buy([{ sku: 'COMPASS' }])
    const [placed] = await house.db.select().from(order).where(eq(order.id, bought.orderId))
    const question = { reference: bought.reference, email: placed?.email ?? '', locale: 'en' }
    await answerLookup(returns.tools(), { ...question, lookupId: 'first' })
    expect((await sent()).sent).toContain('return-link')
    await answerLookup(returns.tools(), { ...question, lookupId: 'second' })
    house.clock.advance({ hours: 3 * 365 * 24 })
    await orderLinks.deleteExpired(house.db, house.clock.now())
    expect((await sent()).dropped).toEqual(['return-link: the link is deleted'])
  })

  test('a payment that has come meanwhile is confirmed, and not told as awaited', async () => {
    const bought = await returns.buy([{ sku: 'COMPASS' }])
    await writeAbout(bought, 'order-payment-due')
    expect(await sent()).toEqual({
      sent: ['order-confirmation'],
      dropped: ['order-payment-due: the payment is settled'],
    })
  })

  test('a payment that is still awaited or has failed is told as it is', async () => {
    const due = await returns.buy([{ sku: 'COMPASS' }])
    await writeAbout(due, 'order-payment-due')
    await writeAbout(due, 'order-payment-failed')
    const status = (to: 'OrderPaymentDue' | 'OrderCancelled') =>
      house.db.update(order).set({ status: to, paymentStatus: 'unpaid', paidAt: null })
    await status('OrderPaymentDue')
    expect(await sent()).toEqual({
      sent: ['order-confirmation', 'order-payment-due'],
      dropped: ['order-payment-failed: the payment has come'],
    })
    await writeAbout(await returns.buy([{ sku: 'COMPASS' }]), 'order-payment-failed')
    await status('OrderCancelled')
    expect((await sent()).sent).toContain('order-payment-failed')
  })
})
