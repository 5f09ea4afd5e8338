// Starts a PostgreSQL of its own, because the tests stop and kill it.
import { createClient } from '@sanity/client'
import { setTimeout } from 'node:timers/promises'
import Stripe from 'stripe'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type LocalPostgres, startPostgres } from '../../dev/checks/postgres.ts'
import { signatureHeader, signWebhook } from '../../dev/content-lake/webhook/sign-webhook.ts'
import { countDescriptors } from './support/count-descriptors.ts'
import { type BuiltSite, openBuiltSite } from './support/open-built-site.ts'
import { createVisitor } from './support/visitor.ts'

/** A pool for requests, one for jobs, and one connection for LISTEN. */
const maxConnections = 10 + 4 + 1
const cached = '/stories/the-ribbon'
/** An unknown order, for which the database is queried. */
const uncached = `/orders/${'a'.repeat(43)}`
/** The duration of the outage. */
const awayMs = Number(process.env['POSTGRES_AWAY_MS'] ?? 6000)

let postgres: LocalPostgres
let app: BuiltSite

beforeAll(async () => {
  postgres = await startPostgres()
  app = await openBuiltSite({ processes: 2, server: postgres.url })
})
afterEach(() => postgres.start())
afterAll(async () => {
  await app?.close()
  await postgres?.stop()
})

/** The status of a page at each process. */
const statusesOf = (path: string) =>
  Promise.all(app.storefronts.map(async ({ url }) => (await fetch(`${url}${path}`)).status))

/** Puts the cached page into the cache of each process. */
const warm = async () => {
  await statusesOf(cached)
  expect(await statusesOf(cached)).toEqual([200, 200])
}

/** The number of connections of the storefronts, and of those the ones that listen. */
async function connections(): Promise<{ all: number; listening: number }> {
  const [row] = await app.query<{ all: number; listening: number }>(
    `select count(*)::integer as all, count(*) filter (where application_name = 'maison listening')::integer as listening
     from pg_stat_activity
     where datname = current_database() and (application_name like 'maison%' or application_name like 'pgboss%')`,
  )
  return row!
}

const descriptors = () => app.storefronts.map(({ pid }) => countDescriptors(pid))

/** Requests an uncached page repeatedly, ten times at once. Returns the statuses and the maxima of descriptors and time. */
async function requestRepeatedly(forMs: number) {
  const statuses = new Set<number>()
  const cachedStatuses = new Set<number>()
  let most = 0
  let slowest = 0
  const until = performance.now() + forMs
  while (performance.now() < until) {
    const startedAt = performance.now()
    const responses = await Promise.all(Array.from({ length: 10 }, () => statusesOf(uncached)))
    slowest = Math.max(slowest, performance.now() - startedAt)
    for (const status of responses.flat()) statuses.add(status)
    for (const status of await statusesOf(cached)) cachedStatuses.add(status)
    most = Math.max(most, ...descriptors())
    await setTimeout(50)
  }
  return { statuses: [...statuses], cachedStatuses: [...cachedStatuses], most, slowest }
}

/** Waits until every process reads the database and listens for notifications again. */
async function untilBack(): Promise<void> {
  await expect.poll(() => statusesOf(uncached), { timeout: 15_000 }).toEqual([404, 404])
  await expect.poll(async () => (await connections()).listening, { timeout: 15_000 }).toBe(2)
}

/** Publishes a change and expects it on the cached page of every process. */
async function expectPublishedChange(): Promise<void> {
  await warm()
  const sentence = `Undone and tied again, number ${performance.now()}.`
  await createClient({
    projectId: 'orlune',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost: app.contentLake.url,
    useProjectHostname: false,
    useCdn: false,
    token: String(app.env['CONTENT_LAKE_TOKEN']),
  })
    .patch('story-the-ribbon')
    .set({ 'sentence.en': sentence })
    .commit()
  for (const { url } of app.storefronts)
    await expect
      .poll(async () => (await fetch(`${url}${cached}`)).text(), { timeout: 5000 })
      .toContain(sentence)
}

const emailsTo = async (to: string) => {
  const response = await fetch(`${app.mail.url}/api/messages?to=${encodeURIComponent(to)}`)
  return ((await response.json()) as { messages: unknown[] }).messages.length
}

const request = {
  kind: 'question',
  piece: 'Méridienne',
  matter: 'The crown is stiff.\nIt was not before.',
  name: 'Ana O’Brien',
  consent: 'yes',
}

test('while PostgreSQL is stopped, cached pages are served and all else answers 503 and keeps typed values; afterwards everything works again', async () => {
  const visitor = createVisitor(app.siteUrl)
  const product = await visitor.open('/products/meridienne')
  const care = await visitor.open('/care')
  expect((await visitor.submit(product, 'bag.place')).status).toBe(200)
  await warm()
  await untilBack()
  const before = Math.max(...descriptors())

  await postgres.shutDown()
  const outage = await requestRepeatedly(awayMs)
  expect(outage.statuses).toEqual([503])
  expect(outage.cachedStatuses).toEqual([200])
  expect(outage.slowest).toBeLessThan(2500)
  expect(outage.most).toBeLessThan(before + 60)

  const bag = await visitor.open('/bag')
  expect(bag.status).toBe(503)
  expect(bag.headers.get('Retry-After')).toMatch(/^\d+$/)
  expect(bag.text).toContain('The ledger is being fetched.')

  // A page that needs no database shows its form again. The form of any other page is shown on the 503 page.
  const email = `stopped.${Date.now()}@example.com`
  const refusedCare = await visitor.submit(care, 'care.request', { ...request, email })
  expect(refusedCare.status).toBe(503)
  expect(refusedCare.headers.get('Retry-After')).toMatch(/^\d+$/)
  expect(refusedCare.text).toContain('role="alert"')
  const refusedPlacing = await visitor.submit(product, 'bag.place', { engraving: 'For “Anna” & Léa' })
  expect(refusedPlacing.status).toBe(503)
  for (const [page, action, name, value] of [
    [refusedCare, 'care.request', 'matter', request.matter],
    [refusedCare, 'care.request', 'email', email],
    [refusedPlacing, 'bag.place', 'engraving', 'For “Anna” & Léa'],
  ] as const) {
    const form = page.forms.find((candidate) => candidate.action.includes(action))
    expect(form?.values).toContainEqual([name, value])
  }

  await postgres.start()
  await untilBack()
  expect((await connections()).all).toBeLessThanOrEqual(2 * maxConnections)
  expect((await visitor.submit(refusedPlacing, 'bag.place')).url).toMatch(/\/bag$/)
  expect((await visitor.submit(refusedCare, 'care.request')).status).toBe(200)
  await expect.poll(() => emailsTo(email), { timeout: 15_000 }).toBe(1)
  await expectPublishedChange()
})

test('while PostgreSQL is stopped, webhooks and API requests get 503 with Retry-After', async () => {
  await postgres.shutDown()
  const paid = JSON.stringify({ id: 'evt_1', object: 'event', type: 'charge.updated', data: { object: {} } })
  const published = JSON.stringify({ _id: 'story-the-ribbon', _type: 'story' })
  const secretOf = (name: string) => String(app.env[name])
  const { url } = app.storefronts[0]!
  const post = (path: string, body: string, headers: Record<string, string>) =>
    fetch(`${url}${path}`, {
      method: 'POST',
      body,
      headers: { ...headers, 'Content-Type': 'application/json' },
    })
  const responses = await Promise.all([
    post('/api/stripe/webhook', paid, {
      'stripe-signature': Stripe.webhooks.generateTestHeaderString({
        payload: paid,
        secret: secretOf('STRIPE_WEBHOOK_SECRET'),
      }),
    }),
    post('/api/sanity/webhook', published, {
      [signatureHeader]: signWebhook(published, Date.now(), secretOf('SANITY_WEBHOOK_SECRET')),
    }),
    fetch(`${url}/api/viewing/${'a'.repeat(43)}?participant=${crypto.randomUUID()}`),
    fetch(`${url}/appointments/${'a'.repeat(43)}.ics`),
  ])
  for (const response of responses) {
    expect(response.status, response.url).toBe(503)
    expect(response.headers.get('Retry-After'), response.url).toMatch(/^\d+$/)
    expect(await response.json()).toEqual({ error: { code: 'unavailable', service: 'database' } })
  }
  await postgres.start()
  await untilBack()
})

test('the same processes serve after PostgreSQL was killed and after its backends were terminated while forms were sent', async () => {
  const pids = app.storefronts.map(({ pid }) => pid)
  await warm()
  await postgres.kill()
  const outage = await requestRepeatedly(1500)
  expect(outage.statuses).toEqual([503])
  expect(outage.cachedStatuses).toEqual([200])
  await postgres.start()
  await untilBack()

  const visitor = createVisitor(app.siteUrl)
  const product = await visitor.open('/products/meridienne')
  const statuses = new Set<number>()
  const sending = Array.from({ length: 40 }, async (_, index) => {
    await setTimeout(index * 25)
    statuses.add((await visitor.submit(product, 'bag.place')).status)
  })
  const ending = Array.from({ length: 10 }, async (_, index) => {
    await setTimeout(index * 100)
    await app
      .query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid() and application_name <> ''`,
      )
      .catch(() => {})
  })
  await Promise.all([...sending, ...ending])
  expect([...statuses].filter((status) => ![200, 409, 503].includes(status))).toEqual([])

  await untilBack()
  expect(app.storefronts.map(({ pid }) => pid)).toEqual(pids)
  await setTimeout(1000)
  expect(await connections()).toMatchObject({ listening: 2 })
  expect((await connections()).all).toBeLessThanOrEqual(2 * maxConnections)
  await expectPublishedChange()
})
