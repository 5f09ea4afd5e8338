import Stripe from 'stripe'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { book, buy, refund } from './support/journeys.ts'
import { type BuiltHouse, openBuiltHouse } from './support/open-built-house.ts'

/** How many processes are killed; each while one customer buys, books or is given money back. */
const kills = Number(process.env['KILLS'] ?? 50)
const journeyTakesMs = 900
const soldSku = 'BOU-BRA'
const stockBefore = 1000

let house: BuiltHouse

beforeAll(async () => {
  house = await openBuiltHouse({ processes: 2 })
  await house.query('update stock_level set on_hand = $1 where sku = $2', [stockBefore, soldSku])
})
afterAll(() => house?.close())

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

async function one<Value>(text: string, values: readonly unknown[] = []): Promise<Value> {
  const [row] = await house.query<{ value: Value }>(text, values)
  return row!.value
}

/** Emails, refunds and jobs of customers that are still to be done; a job of a killed process is tried again after its heartbeat. */
const unfinished = () =>
  one<number>(`select (select count(*) from letter where state = 'waiting')::integer
    + (select count(*) from refund where status in ('created', 'pending'))::integer
    + (select count(*) from pgboss.job where state in ('created', 'retry', 'active')
        and name in ('appointment.write-letter', 'return.write-letter', 'order.settle-checkout', 'return.send-refund')
        and start_after < now() + interval '10 minutes')::integer as value`)

async function inbox(to: string): Promise<{ messageId: string; subject: string }[]> {
  const answer = await fetch(`${house.mail.url}/api/messages?to=${encodeURIComponent(to)}`)
  return ((await answer.json()) as { messages: { messageId: string; subject: string }[] }).messages
}

test(`nothing is lost and nothing is done twice when ${kills} processes are killed in the middle of checkout, booking and refund`, async () => {
  const orders: { path: string; email: string }[] = []
  const bookings: string[] = []
  const refunds: string[] = []
  const journeys = [
    async (email: string) => void orders.push({ path: await buy(house, email), email }),
    async (email: string) => void bookings.push((await book(house, email), email)),
    async (email: string) => {
      const { path } = orders[refunds.length]!
      await refund(house, path)
      refunds.push(email)
    },
  ]
  // A process that was killed starts again beside the next journey; for moments none may be up.
  const started = house.storefronts.map(() => Promise.resolve())
  for (let kill = 0; kill < kills; kill++) {
    const nth = kill % house.storefronts.length
    const victim = house.storefronts[nth]!
    await started[nth]
    const journey = journeys[kill % journeys.length]!(`kill-${kill}@example.com`)
    await pause(Math.random() * journeyTakesMs)
    await victim.kill()
    started[nth] = victim.start()
    await journey
  }
  await Promise.all(started)
  // An email that a killed process had claimed is claimed again ten minutes later: the clock is moved, not waited for.
  await pause(5000)
  await house.query(`update letter set next_attempt_at = now() where state = 'waiting'`)
  await expect.poll(unfinished, { timeout: 300_000, interval: 1000 }).toBe(0)

  const { hostname, port } = new URL(house.stripe.url)
  const stripe = new Stripe('sk_test_standin', { host: hostname, port, protocol: 'http', telemetry: false })
  const sessions = await stripe.checkout.sessions.list({ limit: 100, status: 'complete' })
  const placed = await house.query<{ session: string }>('select stripe_session_id as session from "order"')
  expect(placed.map(({ session }) => session).toSorted()).toEqual(
    sessions.data.map(({ id }) => id).toSorted(),
  )
  expect(placed).toHaveLength(orders.length)

  const atStripe = await stripe.refunds.list({ limit: 100 })
  const ours = await house.query<{ id: string }>(
    `select stripe_refund_id as id from refund where status = 'succeeded'`,
  )
  expect(atStripe.data.map(({ id }) => id).toSorted()).toEqual(ours.map(({ id }) => id).toSorted())
  expect(ours).toHaveLength(refunds.length)

  expect(await one('select on_hand as value from stock_level where sku = $1', [soldSku])).toBe(
    stockBefore - orders.length,
  )
  expect(await one('select reserved as value from stock_level where sku = $1', [soldSku])).toBe(
    await one(
      `select coalesce(sum(quantity), 0)::integer as value from stock_reservation where status = 'active' and sku = $1`,
      [soldSku],
    ),
  )
  expect(await one(`select count(*)::integer as value from appointment where status = 'CONFIRMED'`)).toBe(
    bookings.length,
  )
  for (const email of [...bookings, ...orders.map((bought) => bought.email)]) {
    // A process killed between the server's answer and our note sends once more, under the same Message-ID.
    const confirmations = new Map((await inbox(email)).map((message) => [message.messageId, message]))
    const first = [...confirmations.values()].filter(({ subject }) => !/return/i.test(subject))
    expect(first, email).toHaveLength(1)
  }
}, 600_000)
