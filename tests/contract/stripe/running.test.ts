// Starts the stand-in as a process, to test its environment, or in this process.
import { execFile } from 'node:child_process'
import { appendFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect } from 'vitest'
import { startStripe } from '../../../dev/stripe/start-stripe.ts'
import { openSession, paidOrder } from './orders.ts'
import { clientFor, SECRET_KEY, test } from './with-stripe.ts'

const MAIN = new URL('../../../dev/stripe/main.ts', import.meta.url).pathname
/** A valid environment of the stand-in. */
const good = { STRIPE_SECRET_KEY: SECRET_KEY, STRIPE_WEBHOOK_SECRET: 'whsec_x', STRIPE_STANDIN_PORT: '65000' }

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stripe-running-'))
})
afterEach(() => rm(folder, { recursive: true }))

const options = () => ({
  port: 0,
  dataFolder: folder,
  secretKey: SECRET_KEY,
  webhookSecret: 'whsec_x',
  webhookUrl: null,
})

test.for([
  [{ STRIPE_SECRET_KEY: 'sk_live_abcdefgh' }, 'is a live key'],
  [{ STRIPE_SECRET_KEY: 'rk_live_abcdefgh' }, 'is a live key'],
  [{ STRIPE_SECRET_KEY: '' }, 'STRIPE_SECRET_KEY must be set'],
  [{ STRIPE_SECRET_KEY: 'pk_test_x' }, 'STRIPE_SECRET_KEY must be set'],
  [{ STRIPE_WEBHOOK_SECRET: 'secret' }, 'STRIPE_WEBHOOK_SECRET must be set'],
  [{ STRIPE_WEBHOOK_URL: 'localhost:4321' }, 'STRIPE_WEBHOOK_URL must be a web address'],
  [{ STRIPE_STANDIN_PORT: 'many' }, 'STRIPE_STANDIN_PORT must be a port'],
] as const)('the Stripe stand-in does not start with %o', async ([env, words]) => {
  const run = promisify(execFile)(process.execPath, [MAIN], {
    env: { ...good, STRIPE_STANDIN_DATA: folder, ...env },
  })
  const failure = await run.catch((error: { code: number; stderr: string }) => error)
  expect(failure).toMatchObject({ code: 1 })
  expect(failure.stderr).toContain(words)
  expect(failure.stderr.trim().split('\n')).toHaveLength(1)
  expect(failure.stderr).not.toContain('abcdefgh')
  expect(await readdir(folder)).toEqual([])
})

test('a port in use is reported in one sentence', async () => {
  const running = await startStripe(options())
  const port = Number(new URL(running.url).port)
  const other = await mkdtemp(join(tmpdir(), 'stripe-other-'))
  await expect(startStripe({ ...options(), port, dataFolder: other })).rejects.toThrow(
    `Port ${port} is in use`,
  )
  await running.close()
  await rm(other, { recursive: true })
})

test('sessions are kept over a restart and a half-written last line of the journal', async () => {
  const first = await startStripe(options())
  const session = await clientFor(first.url).checkout.sessions.create({
    mode: 'payment',
    success_url: 'http://localhost:4321/',
    line_items: [
      { quantity: 1, price_data: { currency: 'eur', unit_amount: 500, product_data: { name: 'Card' } } },
    ],
  })
  await first.close()
  const journal = join(folder, 'journal.ndjson')
  await appendFile(journal, '[["sessions","cs_test_half",{"sess')
  const second = await startStripe(options())
  const { data } = await clientFor(second.url).checkout.sessions.list()
  expect(data.map(({ id, amount_total }) => [id, amount_total])).toEqual([[session.id, 500]])
  await second.close()
  expect((await readFile(journal, 'utf8')).includes('cs_test_half')).toBe(false)
})

test('the page /dev shows sessions, payments, refunds and the delivery of each event', async ({
  standIn,
}) => {
  const { paymentIntent } = await paidOrder(standIn)
  const refund = await standIn.stripe.refunds.create({
    payment_intent: paymentIntent,
    amount: 2400,
    reason: 'duplicate',
  })
  standIn.endpoint.respondNext(500)
  await standIn.settle()
  await openSession(standIn, { metadata: { note: '<b>' } })
  const page = await fetch(`${standIn.url}/dev`)
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
  const text = await page.text()
  for (const part of [
    refund.id,
    paymentIntent,
    '€24.00',
    'duplicate',
    'checkout.session.completed',
    '500',
    'delivered',
  ]) {
    expect(text.includes(part)).toBe(true)
  }
})
