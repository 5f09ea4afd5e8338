// Emails wait in the table while orders and returns change, and are sent afterwards.
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { order } from '#features/order/tables.ts'
import { handleLookup } from '#features/return/look-up/look-up-order.ts'
import { changeReturn } from '#features/return/change-return.ts'
import { orderLinks } from '#features/order/order-links.ts'
import type { OrderEmails } from '#features/order/emails/email-data.ts'
import { enqueueOrderEmail } from '#features/order/emails/enqueue-order-email.ts'
import { rejectReturn } from '#features/return/reject-return.ts'
import { newToken } from '#shared/token.ts'
import { openTestMail } from '../../support/open-test-mail.ts'
import { openStripeFixture, type StripeFixture } from '../../support/stripe-fixture.ts'
import { withDatabase } from '../../support/database/with-database.ts'
import { type Bought, openReturnFixture } from './return-fixture.ts'

withDatabase('emails about orders and returns after an outage of the mail server', (app) => {
  let stripe: StripeFixture
  let mail: Awaited<ReturnType<typeof openTestMail>>
  const returns = openReturnFixture(app, () => stripe)
  beforeAll(async () => {
    stripe = await openStripeFixture(app.clock)
    mail = await openTestMail(app)
  })
  beforeEach(() => {
    mail.smtp.mails.length = 0
  })
  afterAll(async () => {
    await mail.end()
    await stripe.close()
  })

  const writeAbout = ({ orderId }: Bought, kind: keyof OrderEmails) =>
    enqueueOrderEmail(app.db, app.jobs, { orderId, kind, now: app.clock.now() })
  /** Sends the due emails. Returns the kinds of those sent and dropped, with the reason. */
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
    const rma = await returns.submitted(bought, [{ lineId: bought.line('COMPASS') }], token)
    await returns.write()
    return { bought, rma }
  }

  test('a return in transit still gets the email about its authorization', async () => {
    const token = newToken()
    await asked(token)
    await changeReturn(returns.tools(), token, { to: 'in_transit', trackingNumber: null })
    expect(await sent()).toEqual({ sent: ['order-confirmation', 'return-authorized'], dropped: [] })
  })

  test('a canceled return gets no email about its authorization', async () => {
    const token = newToken()
    await asked(token)
    await changeReturn(returns.tools(), token, { to: 'canceled' })
    expect(await sent()).toEqual({
      sent: ['order-confirmation'],
      dropped: ['return-authorized: the return is canceled'],
    })
  })

  test('a received return gets only the email about its receipt', async () => {
    const { rma } = await asked()
    await returns.receive(rma)
    await returns.write()
    expect(await sent()).toEqual({
      sent: ['order-confirmation', 'return-received'],
      dropped: ['return-authorized: the return is received'],
    })
  })

  test('a refunded return gets only the email about its refund', async () => {
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

  test('a rejected return gets only the email about its rejection', async () => {
    const { rma } = await asked()
    await returns.receive(rma)
    await rejectReturn(returns.tools(), rma, 'The seal was broken.')
    await returns.write()
    expect(await sent()).toEqual({
      sent: ['order-confirmation', 'return-rejected'],
      dropped: ['return-authorized: the return is rejected', 'return-received: the return is rejected'],
    })
  })

  test('a refund that failed after its success gets only the email about the failure', async () => {
    const bought = await returns.buy([{ sku: 'COMPASS' }], '4000000000005126')
    const rma = await returns.received(bought, [{ lineId: bought.line('COMPASS') }])
    await returns.refund(rma)
    await returns.send()
    await returns.write()
    const [row] = await returns.refunds()
    await stripe.settleRefund(row?.stripeRefundId ?? '', 'fails')
    await returns.record(row?.stripeRefundId ?? '')
    await returns.write()
    const { sent: kinds, dropped } = await sent()
    expect(kinds).toContain('return-refund-failed')
    expect(kinds).not.toContain('return-refunded')
    expect(dropped).toContain('return-refunded: the refund is failed')
  })

  test('an order link is emailed while it exists and not after it was deleted', async () => {
    const bought = await returns.buy([{ sku: 'COMPASS' }])
    const [placed] = await app.db.select().from(order).where(eq(order.id, bought.orderId))
    const request = { reference: bought.reference, email: placed?.email ?? '', locale: 'en' }
    await handleLookup(returns.tools(), { ...request, lookupId: 'first' })
    expect((await sent()).sent).toContain('return-link')
    await handleLookup(returns.tools(), { ...request, lookupId: 'second' })
    app.clock.advance({ hours: 3 * 365 * 24 })
    await orderLinks.deleteExpired(app.db, app.clock.now())
    expect((await sent()).dropped).toEqual(['return-link: the link is deleted'])
  })

  test('an order that was paid meanwhile gets its confirmation and no email about a payment due', async () => {
    const bought = await returns.buy([{ sku: 'COMPASS' }])
    await writeAbout(bought, 'order-payment-due')
    expect(await sent()).toEqual({
      sent: ['order-confirmation'],
      dropped: ['order-payment-due: the payment is settled'],
    })
  })

  test('an order whose payment is due or has failed gets the email about that state only', async () => {
    const due = await returns.buy([{ sku: 'COMPASS' }])
    await writeAbout(due, 'order-payment-due')
    await writeAbout(due, 'order-payment-failed')
    const status = (to: 'OrderPaymentDue' | 'OrderCancelled') =>
      app.db.update(order).set({ status: to, paymentStatus: 'unpaid', paidAt: null })
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
