import { desc, eq } from 'drizzle-orm'
import { letter } from '#ports/email/tables.ts'
import { order, orderLine } from '#features/order/tables.ts'
import { refund } from '#features/return/tables.ts'
import type { OrderLetter } from '#features/order/emails/letters.ts'
import { receiveReturn } from '#features/return/receive-return.ts'
import { recordRefund } from '#features/return/refund/record-refund.ts'
import { refundReturn } from '#features/return/refund/refund-return.ts'
import { type LineWish, requestReturn } from '#features/return/request-return.ts'
import { type Refunding, sendRefund } from '#features/return/refund/send-refund.ts'
import { writeReturnLetter } from '#features/return/emails/write-return-letter.ts'
import type { ReturnJobs } from '#features/return/jobs.ts'
import { seedStock } from '#features/stock/seed-stock.ts'
import { locales } from '#i18n/locales.ts'
import type { Currency } from '#shared/money.ts'
import { newToken } from '#shared/token.ts'
import { openShop, sessionIdOf } from '../../support/shop.ts'
import { testCards } from '../../support/pay-at-stand-in.ts'
import type { StripeCounter } from '../../support/stripe-counter.ts'
import { createTestCatalog } from '../../support/test-catalog.ts'
import type { TestHouse } from '../../support/with-database.ts'

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

export interface Bought {
  readonly orderId: string
  readonly token: string
  readonly reference: string
  readonly paymentIntentId: string
  /** The line of a piece, by its SKU. */
  line(sku: string): string
}

const isIban = (account: string) => /^[A-Z]{2}/.test(account)

type Basket = readonly { readonly sku: string; readonly quantity?: number; readonly engraving?: string }[]

/** What a customer and the people of the house do about returns, over a test's own database and Stripe's stand-in. */
export function openReturns(house: TestHouse, counter: () => StripeCounter) {
  const shop = openShop(house, catalog, counter)
  const tools = (): Refunding => ({
    db: house.db,
    jobs: house.jobs,
    clock: house.clock,
    payments: counter().payments,
  })

  return {
    tools,
    async buy(
      basket: Basket,
      cardOrIban: string = testCards.paid,
      currency: Currency = 'EUR',
    ): Promise<Bought> {
      await seedStock(house.db, { COMPASS: 50, PEN: 50, SCENT: 50, PAPER: 50 })
      let bag: string | undefined
      for (const { sku, quantity = 1, engraving } of basket) {
        bag = await shop.place(sku, {
          quantity,
          ...(bag !== undefined && { token: bag }),
          ...(engraving !== undefined && { engraving }),
        })
      }
      const url = await shop.beginUrl(bag ?? '', { ...locales.en, currency })
      const paid = isIban(cardOrIban)
        ? await counter().debit(url, cardOrIban)
        : await counter().pay(url, { card_number: cardOrIban })
      if (paid.status !== 303) throw new Error(`the pay page answered ${paid.status}`)
      await shop.settle(sessionIdOf(url))
      if (isIban(cardOrIban)) {
        const { payment_intent: intent } = await counter().session(sessionIdOf(url))
        await counter().settleDebit(typeof intent === 'string' ? intent : String(intent?.id), 'succeeds')
        await shop.settle(sessionIdOf(url))
      }
      const [placed] = await house.db.select().from(order).orderBy(desc(order.placedAt)).limit(1)
      if (!placed?.stripePaymentIntentId) throw new Error('no order was placed')
      const [confirmation] = await house.db
        .select()
        .from(letter)
        .where(eq(letter.key, `order-confirmation:${placed.id}`))
      const lines = await house.db.select().from(orderLine).where(eq(orderLine.orderId, placed.id))
      return {
        orderId: placed.id,
        token: (confirmation?.data as OrderLetter).token,
        reference: placed.reference,
        paymentIntentId: placed.stripePaymentIntentId,
        line: (sku) => lines.find((line) => line.sku === sku)?.id ?? '',
      }
    },

    /** Asks for pieces to be taken back, one of each line unless said otherwise. */
    ask(bought: Bought, wishes: readonly (Partial<LineWish> & { lineId: string })[], token = newToken()) {
      return requestReturn(tools(), {
        orderToken: bought.token,
        token,
        note: '',
        locale: 'en',
        wishes: wishes.map((wish) => ({
          quantity: 1,
          reason: 'changed_mind',
          isDeclaredUnopened: false,
          ...wish,
        })),
      })
    },
    async asked(...args: Parameters<typeof this.ask>) {
      const answer = await this.ask(...args)
      if (!answer.ok) throw new Error(`refused: ${answer.refusal.code}`)
      return answer.value.request.rmaNumber
    },
    receive: (rma: string) => receiveReturn(tools(), rma),
    refund: (rma: string) => refundReturn(tools(), rma),
    /** A return asked for and received, ready to be paid back. */
    async received(...args: Parameters<typeof this.ask>) {
      const rma = await this.asked(...args)
      const answer = await receiveReturn(tools(), rma)
      if (!answer.ok) throw new Error(`refused: ${answer.refusal.code}`)
      return rma
    },

    refunds: () => house.db.select().from(refund).orderBy(refund.createdAt),
    /** Does every job of refunds that waits, as often as it was asked for. */
    async send() {
      for (const { payload } of await house.jobs.waiting('return.send-refund')) {
        await sendRefund(tools(), String(payload['refundId']))
      }
    },
    record: (stripeRefundId: string) => recordRefund(tools(), stripeRefundId),
    async write() {
      for (const { payload } of await house.jobs.waiting('return.write-letter')) {
        const job = payload as unknown as ReturnJobs['return.write-letter']
        await writeReturnLetter(tools(), job, () => Promise.resolve(['The house', '14 quai']))
      }
    },
    async letters() {
      const rows = await house.db.select().from(letter)
      return rows.filter(({ kind }) => kind.startsWith('return-')).map(({ kind }) => kind)
    },
    /** What Stripe itself says was given back of a payment. */
    atStripe: (bought: Bought) => counter().payments.listRefunds(bought.paymentIntentId),
  }
}
