import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { letter } from '#db/schema/foundation.ts'
import { postLetter } from '#domain/post/post-letter.ts'
import { createMail, type Mail } from '#gateways/mail/create-mail.ts'
import { newToken } from '#shared/token.ts'
import type { Message } from '../../../dev/mail/message.ts'
import { startMail } from '../../../dev/mail/start-mail.ts'
import { withDatabase } from '../../support/with-database.ts'

withDatabase('sending a letter', (house) => {
  let folder: string
  let room: Awaited<ReturnType<typeof startMail>>
  let mail: Mail
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'maison-letters-'))
    room = await startMail({ httpPort: 0, smtpPort: 0, dataFolder: folder })
    mail = createMail({
      get db() {
        return house.db
      },
      smtpUrl: room.smtpUrl,
      from: 'house@maison.example',
      siteUrl: 'https://maison.example',
      houseName: () => Promise.resolve('The house'),
    })
  })
  afterAll(async () => {
    mail.close()
    await room.close()
    await rm(folder, { recursive: true })
  })

  async function posted(to: string) {
    const token = newToken()
    const data = { reference: 'ORD-7QK4MX', token }
    await postLetter(house.db, house.jobs, { key: `test:${to}`, kind: 'return-link', to, locale: 'en', data })
    const [job] = await house.jobs.waiting('post.send-letter')
    return { token, id: String(job?.payload['letterId']) }
  }
  const kept = async () => (await house.db.select().from(letter))[0]
  const received = async (to: string) => {
    const answer = await fetch(`${room.url}/api/messages?to=${to}`)
    return ((await answer.json()) as { messages: Message[] }).messages
  }
  const rejectNext = () =>
    fetch(`${room.url}/dev/faults`, { method: 'POST', body: JSON.stringify({ rejectNext: 1 }) })

  test('leaves nothing of its link behind', async () => {
    const to = `ines.${house.engine}@example.com`
    const { id, token } = await posted(to)
    expect(JSON.stringify(await kept())).toContain(token)
    await mail.send(id)
    expect((await received(to)).map(({ text }) => text).join()).toContain(token)
    const row = await kept()
    expect(row?.sentAt).toBeInstanceOf(Date)
    expect(row?.data).toEqual({})
    expect(JSON.stringify(row)).not.toContain(token)
  })

  test('turned away is whole until it is sent again, and is sent once', async () => {
    const to = `rafael.${house.engine}@example.com`
    const { id, token } = await posted(to)
    expect((await rejectNext()).ok).toBe(true)
    await expect(mail.send(id)).rejects.toThrow(/busy/)
    expect(await kept()).toMatchObject({ sentAt: null, attempts: 1, data: { token } })
    await mail.send(id)
    await mail.send(id)
    expect((await received(to)).map(({ text }) => text?.includes(token))).toEqual([true])
    expect(await kept()).toMatchObject({ attempts: 2, lastError: null, data: {} })
  })

  test('cannot be marked as gone and keep what it said: the database refuses', async () => {
    await posted(`ana.${house.engine}@example.com`)
    await expect(house.db.update(letter).set({ sentAt: sql`now()` })).rejects.toMatchObject({
      cause: { constraint: 'letter_sent_is_empty' },
    })
  })
})
