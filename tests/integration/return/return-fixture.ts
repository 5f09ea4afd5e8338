import { desc, eq } from 'drizzle-orm'
import { email } from '#ports/email/tables.ts'
import { order, orderLine } from '#features/order/tables.ts'
import { refund } from '#features/return/tables.ts'
import type { OrderEmail } from '#features/order/emails/email-data.ts'
import { receiveReturn } from '#features/return/receive-return.ts'
import { recordRefund } from '#features/return/refund/record-refund.ts'
import { refundReturn } from '#features/return/refund/refund-return.ts'
import { type ReturnLineInput, requestReturn } from '#features/return/request-return.ts'
import { type RefundDeps, sendRefund } from '#features/return/refund/send-refund.ts'
import { enqueueReturnEmail } from '#features/return/emails/enqueue-return-email.ts'
import type { ReturnJobs } from '#features/return/jobs.ts'
import { seedStock } from '#features/stock/seed-stock.ts'
import { locales } from '#i18n/locales.ts'
import type { Currency } from '#shared/money.ts'
import { newToken } from '#shared/token.ts'
import { openShop, sessionIdOf } from '../../support/shop.ts'
import { testCards } from '../../support/pay-at-stand-in.ts'
import type { StripeFixture } from '../../support/stripe-fixture.ts'
import { createTestCatalog } from '../../support/test-catalog.ts'
import type { TestApp } from '../../support/database/with-database.ts'

const catalog = createTestCatalog([
  { sku: 'COMPASS', name: 'Boussole', prices: { EUR: 115_000, JPY: 500, KWD: 1_250 } },
  {
    sku: 'PEN',
    name: 'Plume',
    prices: { EUR: 238_000 },
    engraving: { maxLength: 18, prices: {} },
  },
  {
    sku: 'SCENT',
    name: 'Eau de Nuit',
    prices: { EUR: 24_000 },
    returnRule: { kind: 'unopened', days: 14, note: 'While the thread is uncut.' },
  },
  {
    sku: 'PAPER',
    name: 'Papier',
    prices: { EUR: 13_000 },
    returnRule: { kind: 'none', days: 0, note: 'Written on is written on.' },
  },
])

/** A paid order and the token of its page. */
export interface Bought {
  readonly orderId: string
  readonly token: string
  readonly reference: string
  readonly paymentIntentId: string
  /** The id of the order line of a SKU. */
  line(sku: string): string
}

const isIban = (account: string) => /^[A-Z]{2}/.test(account)

type ItemsToBuy = readonly { readonly sku: string; readonly quantity?: number; readonly engraving?: string }[]

/** What customers and staff do about returns, on the database of a test and the Stripe stand-in. */
export function openReturnFixture(app: TestApp, stripe: () => StripeFixture) {
  const shop = openShop(app, catalog, stripe)
  const deps = (): RefundDeps => ({
    db: app.db,
    jobs: app.jobs,
    clock: app.clock,
    payments: stripe().payments,
  })

  return {
    /** The dependencies of the use cases. */
    tools: deps,
    /** Fills the stock, buys the items with a card or by direct debit, and waits for the payment to settle. */
    async buy(
      items: ItemsToBuy,
      cardOrIban: string = testCards.paid,
      currency: Currency = 'EUR',
    ): Promise<Bought> {
      await seedStock(app.db, { COMPASS: 50, PEN: 50, SCENT: 50, PAPER: 50 })
      let bag: string | undefined
      for (const { sku, quantity = 1, engraving } of items) {
        bag = await shop.place(sku, {
          quantity,
          ...(bag !== undefined && { token: bag }),
          ...(engraving !== undefined && { engraving }),
        })
      }
      const url = await shop.beginUrl(bag ?? '', { ...locales.en, currency })
      const paid = isIban(cardOrIban)
        ? await stripe().debit(url, cardOrIban)
        : await stripe().pay(url, { card_number: cardOrIban })
      if (paid.status !== 303) throw new Error(`the pay page answered ${paid.status}`)
      await shop.settle(sessionIdOf(url))
      if (isIban(cardOrIban)) {
        const { payment_intent: intent } = await stripe().session(sessionIdOf(url))
        await stripe().settleDebit(typeof intent === 'string' ? intent : String(intent?.id), 'succeeds')
        await shop.settle(sessionIdOf(url))
      }
      const [placed] = await app.db.select().from(order).orderBy(desc(order.placedAt)).limit(1)
      if (!placed?.stripePaymentIntentId) throw new Error('no order was placed')
      const [confirmation] = await app.db
        .select()
        .from(email)
        .where(eq(email.key, `order-confirmation:${placed.id}`))
      const lines = await app.db.select().from(orderLine).where(eq(orderLine.orderId, placed.id))
      return {
        orderId: placed.id,
        token: (confirmation?.data as OrderEmail).token,
        reference: placed.reference,
        paymentIntentId: placed.stripePaymentIntentId,
        line: (sku) => lines.find((line) => line.sku === sku)?.id ?? '',
      }
    },

    /** Requests a return, by default of one item of each line. */
    submit(
      bought: Bought,
      items: readonly (Partial<ReturnLineInput> & { lineId: string })[],
      token = newToken(),
    ) {
      return requestReturn(deps(), {
        orderToken: bought.token,
        token,
        note: '',
        locale: 'en',
        items: items.map((input) => ({
          quantity: 1,
          reason: 'changed_mind',
          isDeclaredUnopened: false,
          ...input,
        })),
      })
    },
    /** Requests a return that must be accepted. Returns the RMA number. */
    async submitted(...args: Parameters<typeof this.submit>) {
      const response = await this.submit(...args)
      if (!response.ok) throw new Error(`refused: ${response.refusal.code}`)
      return response.value.request.rmaNumber
    },
    receive: (rma: string) => receiveReturn(deps(), rma),
    refund: (rma: string) => refundReturn(deps(), rma),
    /** Requests and receives a return, so that it can be refunded. */
    async received(...args: Parameters<typeof this.submit>) {
      const rma = await this.submitted(...args)
      const response = await receiveReturn(deps(), rma)
      if (!response.ok) throw new Error(`refused: ${response.refusal.code}`)
      return rma
    },

    refunds: () => app.db.select().from(refund).orderBy(refund.createdAt),
    /** Runs every refund job that waits. */
    async send() {
      for (const { payload } of await app.jobs.waiting('return.send-refund')) {
        await sendRefund(deps(), String(payload['refundId']))
      }
    },
    /** Records the state that Stripe reports for a refund. */
    record: (stripeRefundId: string) => recordRefund(deps(), stripeRefundId),
    async write() {
      for (const { payload } of await app.jobs.waiting('return.enqueue-email')) {
        const job = payload as unknown as ReturnJobs['return.enqueue-email']
        await enqueueReturnEmail(deps(), job, () => Promise.resolve(['The house', '14 quai']))
      }
    },
    async emails() {
      const rows = await app.db.select().from(email)
      return rows.filter(({ kind }) => kind.startsWith('return-')).map(({ kind }) => kind)
    },
    /** The refunds of a payment at Stripe. */
    atStripe: (bought: Bought) => stripe().payments.listRefunds(bought.paymentIntentId),
  }
}
