// The three days without a mail server are simulated by changing the rows of the email table.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Message } from '../../dev/mail/message.ts'
import { book } from './support/journeys.ts'
import { type BuiltSite, openBuiltSite } from './support/open-built-site.ts'
import { retry } from './support/retry.ts'
import { createVisitor } from './support/visitor.ts'

let app: BuiltSite

beforeAll(async () => {
  app = await openBuiltSite({ processes: 2 })
})
afterAll(() => app?.close())

/** The number of emails attempted and the number closed. */
const attempted = async () =>
  (
    await app.query<{ attempted: number; closed: number }>(
      `select count(*) filter (where attempts > 0)::integer as attempted,
         count(*) filter (where state <> 'waiting')::integer as closed from email`,
    )
  )[0]

test('after three days without a mail server, two processes send each email that still applies once', async () => {
  await app.mail.stop()
  const kept = await book(app, 'kept@example.com')
  const canceled = await book(app, 'canceled@example.com')
  await retry(async () => expect(await attempted()).toMatchObject({ attempted: 2 }), 100)
  const visitor = createVisitor(app.siteUrl)
  await visitor.submit(await visitor.open(canceled), 'appointment.cancel')
  await retry(async () => expect(await attempted()).toEqual({ attempted: 3, closed: 0 }), 100)
  expect((await visitor.open(kept)).status).toBe(200)

  await app.query(
    `update email set attempts = 90, created_at = created_at - interval '3 days', next_attempt_at = now()`,
  )
  await app.mail.start()
  // The sweep runs once a minute.
  await retry(async () => expect(await attempted()).toEqual({ attempted: 3, closed: 3 }), 800)
  const response = await fetch(`${app.mail.url}/api/messages`)
  const { messages } = (await response.json()) as { messages: Message[] }
  expect(messages.map(({ to, calendarMethod }) => [...to, calendarMethod]).toSorted()).toEqual([
    ['canceled@example.com', 'CANCEL'],
    ['kept@example.com', 'REQUEST'],
  ])
})
