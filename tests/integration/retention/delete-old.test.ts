import { randomUUID } from 'node:crypto'
import { count, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { appointment, appointmentLink, appointmentProduct } from '#features/appointment/tables.ts'
import { bag } from '#features/bag/tables.ts'
import { viewingSession } from '#features/viewing/tables.ts'
import { careRequest } from '#features/care/tables.ts'
import { email } from '#ports/email/tables.ts'
import { receivedEvent } from '#features/order/tables.ts'
import { order, orderLink } from '#features/order/tables.ts'
import { returnLink, returnLookup, returnRequest } from '#features/return/tables.ts'
import { allFeatures } from '#all-features'
import type { App } from '#app'
import { deleteInBatches } from '#db/delete-in-batches.ts'
import { bookAppointment } from '#features/appointment/booking/book-appointment.ts'
import { requestCare } from '#features/care/request-care.ts'
import { lookUpOrder } from '#features/return/look-up/look-up-order.ts'
import { hashToken, newToken } from '#shared/token.ts'
import { openStripeFixture, type StripeFixture } from '../../support/stripe-fixture.ts'
import { withDatabase } from '../../support/database/with-database.ts'
import { parisAgenda, thursday, visitRequest } from '../appointment/paris.ts'
import { openReturnFixture } from '../return/return-fixture.ts'

withDatabase('deleting data after its retention period', (app) => {
  let stripe: StripeFixture
  const returns = openReturnFixture(app, () => stripe)
  beforeAll(async () => {
    stripe = await openStripeFixture(app.clock)
  })
  afterAll(() => stripe.close())

  const countOf = async (table: PgTable) => (await app.db.select({ rows: count() }).from(table))[0]?.rows
  const now = () => app.clock.now()
  /** Runs a scheduled job, as the queue does at night. */
  async function runJob(name: string): Promise<void> {
    const job = allFeatures.flatMap(({ jobs = {} }) => jobs[name] ?? [])[0]
    if (!job) throw new Error(`no feature has the job ${name}`)
    await job({ db: app.db, clock: app.clock } as unknown as App, {})
  }

  test('an appointment is deleted twelve months after its end, with its tokens and products', async () => {
    await bookAppointment(app, parisAgenda('camille'), visitRequest())
    const end = thursday('12:15').toZonedDateTimeISO('UTC')
    app.clock.set(end.add({ months: 12 }).subtract({ seconds: 1 }).toInstant())
    await runJob('appointment.delete-old')
    expect(await countOf(appointment)).toBe(1)
    app.clock.advance({ seconds: 1 })
    await runJob('appointment.delete-old')
    expect(await Promise.all([appointment, appointmentLink, appointmentProduct].map(countOf))).toEqual([
      0, 0, 0,
    ])
  })

  test('a repair request is deleted after twelve months, an entry in the register never', async () => {
    const input = { piece: 'Méridienne', orderReference: null, matter: 'It stopped.', name: 'Ottilie' }
    for (const kind of ['repair', 'register'] as const) {
      const more = { kind, token: newToken(), email: 'ottilie@example.com', locale: 'en' }
      await requestCare({ db: app.db, jobs: app.jobs, clock: app.clock }, { ...input, ...more })
    }
    app.clock.advance({ hours: 364 * 24 })
    await runJob('care.delete-old')
    expect(await countOf(careRequest)).toBe(2)
    app.clock.advance({ hours: 2 * 24 })
    await runJob('care.delete-old')
    expect(await app.db.select().from(careRequest)).toMatchObject([{ kind: 'register' }])
  })

  test('an email is deleted 90 days after it was sent, refused or dropped, and never while it waits', async () => {
    const closed = { data: {}, createdAt: now() }
    const row = (state: object, name: string) => ({
      id: randomUUID(),
      key: name,
      kind: 'care-received',
      recipient: 'ottilie@example.com',
      locale: 'en',
      ...closed,
      ...state,
    })
    await app.db
      .insert(email)
      .values([
        row({ sentAt: now() }, 'sent'),
        row({ refusedAt: now() }, 'refused'),
        row({ droppedAt: now(), dropReason: 'the visit has moved' }, 'dropped'),
        row({}, 'waiting'),
      ])
    app.clock.advance({ hours: 90 * 24 })
    await runJob('email.delete-old')
    expect(await countOf(email)).toBe(4)
    app.clock.advance({ seconds: 1 })
    await runJob('email.delete-old')
    expect(await app.db.select().from(email)).toMatchObject([{ key: 'waiting' }])
  })

  test('a link to an order or a return is deleted after two years, the order and the return are not', async () => {
    const bought = await returns.buy([{ sku: 'COMPASS' }])
    await returns.submitted(bought, [{ lineId: bought.line('COMPASS') }])
    app.clock.advance({ hours: 729 * 24 })
    await runJob('order.delete-old')
    await runJob('return.delete-old')
    expect(await Promise.all([orderLink, returnLink].map(countOf))).toEqual([1, 1])
    app.clock.advance({ hours: 72 })
    await runJob('order.delete-old')
    await runJob('return.delete-old')
    expect(await Promise.all([orderLink, returnLink, order, returnRequest].map(countOf))).toEqual([
      0, 0, 1, 1,
    ])
  })

  test('a bag and a viewing session are deleted once they have expired', async () => {
    const soon = app.clock.now().add({ hours: 1 })
    const row = { id: randomUUID(), tokenHash: hashToken(newToken()), expiresAt: soon }
    await app.db.insert(bag).values({ ...row, createdAt: now() })
    await app.db.insert(viewingSession).values({ ...row, productSlug: 'meridienne', openedAt: now() })
    const jobs = ['bag.forget-old', 'viewing.forget-old']
    for (const job of jobs) await runJob(job)
    expect(await Promise.all([bag, viewingSession].map(countOf))).toEqual([1, 1])
    app.clock.advance({ hours: 1 })
    for (const job of jobs) await runJob(job)
    expect(await Promise.all([bag, viewingSession].map(countOf))).toEqual([0, 0])
  })

  test('the id of a received webhook event is deleted after 30 days', async () => {
    await app.db.insert(receivedEvent).values({ source: 'stripe', eventId: 'evt_1', receivedAt: now() })
    app.clock.advance({ hours: 30 * 24 })
    await runJob('order.delete-old')
    expect(await countOf(receivedEvent)).toBe(1)
    app.clock.advance({ seconds: 1 })
    await runJob('order.delete-old')
    expect(await countOf(receivedEvent)).toBe(0)
  })

  test('a request for an order link is deleted after a day, even without a later request', async () => {
    const tools = { db: app.db, jobs: app.jobs, clock: app.clock }
    await lookUpOrder(tools, { reference: 'ORD-7QK4MX', email: 'ottilie@example.com', locale: 'en' })
    app.clock.advance({ hours: 24 })
    await runJob('return.delete-old')
    expect(await countOf(returnLookup)).toBe(1)
    app.clock.advance({ seconds: 1 })
    await runJob('return.delete-old')
    expect(await countOf(returnLookup)).toBe(0)
  })

  test('rows are deleted in batches until none meets the condition', async () => {
    const ids = Array.from({ length: 25 }, (_, index) => ({
      source: 'sanity' as const,
      eventId: `evt_${index}`,
    }))
    await app.db.insert(receivedEvent).values([...ids, { source: 'stripe', eventId: 'other' }])
    expect(await deleteInBatches(app.db, receivedEvent, sql`source = 'sanity'`, 10)).toBe(25)
    expect(await countOf(receivedEvent)).toBe(1)
  })
})
