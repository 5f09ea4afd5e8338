import { afterAll, beforeAll, expect, test } from 'vitest'
import { order, orderLine } from '#features/order/tables.ts'
import { openTestMail } from '../../support/open-test-mail.ts'
import { testCards } from '../../support/pay-at-stand-in.ts'
import { openStripeFixture, type StripeFixture } from '../../support/stripe-fixture.ts'
import { withDatabase } from '../../support/database/with-database.ts'
import { openReturnFixture } from './return-fixture.ts'

withDatabase('a currency without two decimals', (app) => {
  let stripe: StripeFixture
  let mail: Awaited<ReturnType<typeof openTestMail>>
  const returns = openReturnFixture(app, () => stripe)

  beforeAll(async () => {
    stripe = await openStripeFixture(app.clock)
    mail = await openTestMail(app)
  })
  afterAll(async () => {
    await mail.end()
    await stripe.close()
  })

  test.each([
    ['JPY', 500, '¥500'],
    ['KWD', 1_250, 'KWD\u00a01.250'],
  ] as const)(
    'in %s three items are paid and one is refunded in the same minor units everywhere',
    async (currency, amount, written) => {
      mail.smtp.mails.length = 0
      const bought = await returns.buy([{ sku: 'COMPASS', quantity: 3 }], testCards.paid, currency)
      const [placed] = await app.db.select().from(order)
      expect(placed).toMatchObject({ currency, amountTotal: amount * 3 })
      const [line] = await app.db.select().from(orderLine)
      expect(line).toMatchObject({ quantity: 3, unitAmount: amount })

      const rma = await returns.received(bought, [{ lineId: bought.line('COMPASS') }])
      await returns.refund(rma)
      await returns.send()
      expect(await returns.refunds()).toMatchObject([{ amount, status: 'succeeded' }])
      expect(await returns.atStripe(bought)).toMatchObject([{ amount, currency, status: 'succeeded' }])
      await returns.write()
      await mail.sendDue()
      const received = mail.smtp.mails.find(({ subject }) => subject?.includes(`for your return ${rma}`))
      expect(received?.subject).toBe(`${written} for your return ${rma}`)
      expect(received?.text).toContain(`${written} has gone back`)
    },
  )
})
