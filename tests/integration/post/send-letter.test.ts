import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { letter } from '#ports/email/tables.ts'
import type { OrderLetter } from '#features/order/emails/letters.ts'
import { postLetter } from '#ports/email/post-letter.ts'
import { newToken } from '#shared/token.ts'
import { openTestMail } from '../../support/open-test-mail.ts'
import { withDatabase } from '../../support/with-database.ts'

withDatabase('sending a letter', (house) => {
  let mail: Awaited<ReturnType<typeof openTestMail>>
  beforeAll(async () => {
    mail = await openTestMail(house)
  })
  beforeEach(() => {
    mail.smtp.answer('accept')
    mail.smtp.mails.length = 0
  })
  afterAll(() => mail.end())

  async function posted(to: string) {
    const data: OrderLetter = {
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
    await postLetter(house.db, house.jobs, {
      key: `test:${to}`,
      kind: 'order-confirmation',
      to,
      locale: 'en',
      now: house.clock.now(),
      data,
    })
    const [job] = await house.jobs.waiting('post.send-letter')
    return { token: data.token, id: String(job?.payload['letterId']) }
  }
  const kept = async () => (await house.db.select().from(letter))[0]

  test('leaves nothing of its link behind', async () => {
    const { id, token } = await posted('ines@example.com')
    expect(JSON.stringify(await kept())).toContain(token)
    await mail.send(id)
    expect(mail.smtp.mails.map(({ text }) => text).join()).toContain(token)
    const row = await kept()
    expect(row?.sentAt).toEqual(house.clock.now())
    expect(row?.data).toEqual({})
    expect(JSON.stringify(row)).not.toContain(token)
  })

  test('is stored once: its job carries its id alone', async () => {
    const { id } = await posted('ines@example.com')
    expect((await house.jobs.waiting('post.send-letter')).map(({ payload }) => payload)).toEqual([
      { letterId: id },
    ])
  })

  test('turned away is whole until it is sent again, and is sent once', async () => {
    const { id, token } = await posted('rafael@example.com')
    mail.smtp.answer({ at: 'DATA', reply: '451 4.3.0 busy' })
    await mail.send(id)
    expect(await kept()).toMatchObject({ sentAt: null, attempts: 1, data: { token } })
    mail.smtp.answer('accept')
    await mail.send(id)
    expect(mail.smtp.mails).toEqual([])
    house.clock.advance({ seconds: 16 })
    await mail.send(id)
    await mail.send(id)
    expect(mail.smtp.mails.map(({ text }) => text?.includes(token))).toEqual([true])
    expect(await kept()).toMatchObject({ attempts: 2, lastError: null, data: {} })
  })

  test('of a kind that this version does not know waits for one that does', async () => {
    await posted('ines@example.com')
    await house.db.update(letter).set({ kind: 'order-of-tomorrow' })
    await mail.sendDue()
    expect(await kept()).toMatchObject({
      state: 'waiting',
      lastError: expect.stringContaining('no template'),
    })
    expect(mail.log.at(-1)).toMatchObject({ level: 'error' })
  })

  test.each([
    ['gone', { sentAt: sql`now()` }],
    ['refused', { refusedAt: sql`now()` }],
    ['dropped', { droppedAt: sql`now()`, dropReason: 'moved' }],
  ])('cannot be marked as %s and keep what it said: the database refuses', async (_state, values) => {
    await posted('ana@example.com')
    await expect(house.db.update(letter).set(values)).rejects.toMatchObject({
      cause: { constraint: 'letter_closed_is_empty' },
    })
  })

  test('cannot be both sent and dropped: the database refuses', async () => {
    await posted('ana@example.com')
    const both = { sentAt: sql`now()`, droppedAt: sql`now()`, dropReason: 'moved', data: {} }
    await expect(house.db.update(letter).set(both)).rejects.toMatchObject({
      cause: { constraint: 'letter_closed_once' },
    })
  })

  test('marked as sent by the version before, which knows sent_at alone, is sent for this one too', async () => {
    await posted('ana@example.com')
    await house.db.execute(sql`update letter set sent_at = now(), data = '{}', attempts = attempts + 1`)
    expect((await kept())?.state).toBe('sent')
    await mail.sendDue()
    expect(mail.smtp.mails).toEqual([])
  })
})
