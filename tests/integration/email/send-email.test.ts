import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { email } from '#ports/email/tables.ts'
import type { OrderEmail } from '#features/order/emails/email-data.ts'
import { enqueueEmail } from '#ports/email/enqueue-email.ts'
import { newToken } from '#shared/token.ts'
import { openTestMail } from '../../support/open-test-mail.ts'
import { withDatabase } from '../../support/database/with-database.ts'

withDatabase('sending an email', (app) => {
  let mail: Awaited<ReturnType<typeof openTestMail>>
  beforeAll(async () => {
    mail = await openTestMail(app)
  })
  beforeEach(() => {
    mail.smtp.response('accept')
    mail.smtp.mails.length = 0
  })
  afterAll(() => mail.end())

  async function enqueueConfirmation(to: string) {
    const data: OrderEmail = {
      reference: 'ORD-7QK4MX',
      token: newToken(),
      customerName: 'Inès Sorel',
      currency: 'EUR',
      lines: [],
      amountShipping: 0,
      amountTax: 0,
      isTaxIncluded: true,
      amountTotal: 0,
      isGift: false,
    }
    await enqueueEmail(app.db, app.jobs, {
      key: `test:${to}`,
      kind: 'order-confirmation',
      to,
      locale: 'en',
      now: app.clock.now(),
      data,
    })
    const [job] = await app.jobs.waiting('email.send')
    return { token: data.token, id: String(job?.payload['emailId']) }
  }
  const storedEmail = async () => (await app.db.select().from(email))[0]

  test('a sent email leaves no token in the database', async () => {
    const { id, token } = await enqueueConfirmation('ines@example.com')
    expect(JSON.stringify(await storedEmail())).toContain(token)
    await mail.send(id)
    expect(mail.smtp.mails.map(({ text }) => text).join()).toContain(token)
    const row = await storedEmail()
    expect(row?.sentAt).toEqual(app.clock.now())
    expect(row?.data).toEqual({})
    expect(JSON.stringify(row)).not.toContain(token)
  })

  test('the job of an email carries only its id', async () => {
    const { id } = await enqueueConfirmation('ines@example.com')
    expect((await app.jobs.waiting('email.send')).map(({ payload }) => payload)).toEqual([{ emailId: id }])
  })

  test('an email that was refused temporarily keeps its data until it is sent, once', async () => {
    const { id, token } = await enqueueConfirmation('rafael@example.com')
    mail.smtp.response({ at: 'DATA', reply: '451 4.3.0 busy' })
    await mail.send(id)
    expect(await storedEmail()).toMatchObject({ sentAt: null, attempts: 1, data: { token } })
    mail.smtp.response('accept')
    await mail.send(id)
    expect(mail.smtp.mails).toEqual([])
    app.clock.advance({ seconds: 16 })
    await mail.send(id)
    await mail.send(id)
    expect(mail.smtp.mails.map(({ text }) => text?.includes(token))).toEqual([true])
    expect(await storedEmail()).toMatchObject({ attempts: 2, lastError: null, data: {} })
  })

  test('an email of an unknown kind waits for a version that has its template', async () => {
    await enqueueConfirmation('ines@example.com')
    await app.db.update(email).set({ kind: 'order-of-tomorrow' })
    await mail.sendDue()
    expect(await storedEmail()).toMatchObject({
      state: 'waiting',
      lastError: expect.stringContaining('no template'),
    })
    expect(mail.log.at(-1)).toMatchObject({ level: 'error' })
  })

  test.each([
    ['sent', { sentAt: sql`now()` }],
    ['refused', { refusedAt: sql`now()` }],
    ['dropped', { droppedAt: sql`now()`, dropReason: 'moved' }],
  ])('the database refuses an email marked as %s that keeps its data', async (_state, values) => {
    await enqueueConfirmation('ana@example.com')
    await expect(app.db.update(email).set(values)).rejects.toMatchObject({
      cause: { constraint: 'email_closed_is_empty' },
    })
  })

  test('the database refuses an email that is both sent and dropped', async () => {
    await enqueueConfirmation('ana@example.com')
    const both = { sentAt: sql`now()`, droppedAt: sql`now()`, dropReason: 'moved', data: {} }
    await expect(app.db.update(email).set(both)).rejects.toMatchObject({
      cause: { constraint: 'email_closed_once' },
    })
  })

  test('an email marked as sent by the previous version, which sets only sent_at, is not sent again', async () => {
    await enqueueConfirmation('ana@example.com')
    await app.db.execute(sql`update letter set sent_at = now(), data = '{}', attempts = attempts + 1`)
    expect((await storedEmail())?.state).toBe('sent')
    await mail.sendDue()
    expect(mail.smtp.mails).toEqual([])
  })
})
