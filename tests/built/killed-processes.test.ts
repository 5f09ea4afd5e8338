// Kills one of several storefront processes at random times while the journeys repeat each failed step.
import Stripe from 'stripe'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { book, buy, refund } from './support/journeys.ts'
import { type BuiltSite, openBuiltSite } from './support/open-built-site.ts'

/** The number of processes killed, each during a checkout, a booking or a refund. */
const kills = Number(process.env['KILLS'] ?? 50)
/** The usual duration of a journey; a kill is within it. */
const journeyTakesMs = 900
const soldSku = 'BOU-BRA'
const stockBefore = 1000

let app: BuiltSite

beforeAll(async () => {
  app = await openBuiltSite({ processes: 2 })
  await app.query('update stock_level set on_hand = $1 where sku = $2', [stockBefore, soldSku])
})
afterAll(() => app?.close())

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** The column `value` of the first row. */
async function queryValue<Value>(text: string, values: readonly unknown[] = []): Promise<Value> {
  const [row] = await app.query<{ value: Value }>(text, values)
  return row!.value
}

/** The number of unfinished emails, refunds and jobs. A job of a killed process is retried after its heartbeat expires. */
const unfinished = () =>
  queryValue<number>(`select (select count(*) from email where state = 'waiting')::integer
    + (select count(*) from refund where status in ('created', 'pending'))::integer
    + (select count(*) from pgboss.job where state in ('created', 'retry', 'active')
        and name in ('appointment.enqueue-email', 'return.enqueue-email', 'order.settle-checkout', 'return.send-refund')
        and start_after < now() + interval '10 minutes')::integer as value`)

/** The emails that the mail catcher received for an address. */
async function inbox(to: string): Promise<{ messageId: string; subject: string }[]> {
  const response = await fetch(`${app.mail.url}/api/messages?to=${encodeURIComponent(to)}`)
  return ((await response.json()) as { messages: { messageId: string; subject: string }[] }).messages
}

test(`no order, booking, refund or email is lost or doubled when ${kills} processes are killed during checkout, booking and refund`, async () => {
  const orders: { path: string; email: string }[] = []
  const bookings: string[] = []
  const refunds: string[] = []
  const journeys = [
    async (email: string) => void orders.push({ path: await buy(app, email), email }),
    async (email: string) => void bookings.push((await book(app, email), email)),
    async (email: string) => {
      const { path } = orders[refunds.length]!
      await refund(app, path)
      refunds.push(email)
    },
  ]
  // A killed process starts again during the next journey, so for moments no process may run.
  const started = app.storefronts.map(() => Promise.resolve())
  for (let kill = 0; kill < kills; kill++) {
    const index = kill % app.storefronts.length
    const victim = app.storefronts[index]!
    await started[index]
    const journey = journeys[kill % journeys.length]!(`kill-${kill}@example.com`)
    await pause(Math.random() * journeyTakesMs)
    await victim.kill()
    started[index] = victim.start()
    await journey
  }
  await Promise.all(started)
  // An email claimed by a killed process is claimed again after ten minutes; its time is set instead of waiting.
  await pause(5000)
  await app.query(`update email set next_attempt_at = now() where state = 'waiting'`)
  await expect.poll(unfinished, { timeout: 300_000, interval: 1000 }).toBe(0)

  const { hostname, port } = new URL(app.stripe.url)
  const stripe = new Stripe('sk_test_standin', { host: hostname, port, protocol: 'http', telemetry: false })
  const sessions = await stripe.checkout.sessions.list({ limit: 100, status: 'complete' })
  const placed = await app.query<{ session: string }>('select stripe_session_id as session from "order"')
  expect(placed.map(({ session }) => session).toSorted()).toEqual(
    sessions.data.map(({ id }) => id).toSorted(),
  )
  expect(placed).toHaveLength(orders.length)

  const atStripe = await stripe.refunds.list({ limit: 100 })
  const recorded = await app.query<{ id: string }>(
    `select stripe_refund_id as id from refund where status = 'succeeded'`,
  )
  expect(atStripe.data.map(({ id }) => id).toSorted()).toEqual(recorded.map(({ id }) => id).toSorted())
  expect(recorded).toHaveLength(refunds.length)

  expect(await queryValue('select on_hand as value from stock_level where sku = $1', [soldSku])).toBe(
    stockBefore - orders.length,
  )
  expect(await queryValue('select reserved as value from stock_level where sku = $1', [soldSku])).toBe(
    await queryValue(
      `select coalesce(sum(quantity), 0)::integer as value from stock_reservation where status = 'active' and sku = $1`,
      [soldSku],
    ),
  )
  expect(
    await queryValue(`select count(*)::integer as value from appointment where status = 'CONFIRMED'`),
  ).toBe(bookings.length)
  for (const email of [...bookings, ...orders.map((bought) => bought.email)]) {
    // A process killed after the mail server accepted an email sends it again with the same Message-ID.
    const confirmations = new Map((await inbox(email)).map((message) => [message.messageId, message]))
    const first = [...confirmations.values()].filter(({ subject }) => !/return/i.test(subject))
    expect(first, email).toHaveLength(1)
  }
}, 600_000)
