// An SMTP server of the test refuses or hangs; days pass by the clock of the test.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { countEmails } from '#gateways/email/queue/count-emails.ts'
import { openTestMail } from '../../support/open-test-mail.ts'
import { withDatabase } from '../../support/database/with-database.ts'

withDatabase('sending emails while the mail server fails', (app) => {
  let mail: Awaited<ReturnType<typeof openTestMail>>
  beforeAll(async () => {
    mail = await openTestMail(app)
  })
  beforeEach(async () => {
    await mail.smtp.stop()
    await mail.smtp.start()
    mail.smtp.response('accept')
    mail.smtp.mails.length = 0
    mail.log.length = 0
  })
  afterAll(() => mail.end())

  const recipients = () =>
    mail.smtp.mails.flatMap(({ to }) => [to ?? []].flat().map(({ text }) => text)).toSorted()

  test('every email of a three-day outage is sent once when the mail server is back', async () => {
    await mail.smtp.stop()
    for (const day of [1, 2, 3]) {
      await mail.enqueue(`day${day}@example.com`)
      await mail.sweepFor({ hours: 24 }, 60)
    }
    expect(mail.smtp.mails).toEqual([])
    const { byState, oldestWaiting } = await countEmails(app.db, app.clock.now())
    expect(byState).toEqual({ waiting: 3, sent: 0, refused: 0, dropped: 0 })
    expect(oldestWaiting?.total('hours')).toBe(72)
    await mail.smtp.start()
    await mail.sweepFor({ minutes: 61 }, 5)
    expect(recipients()).toEqual(['day1@example.com', 'day2@example.com', 'day3@example.com'])
    await mail.sweepFor({ hours: 24 }, 240)
    expect(mail.smtp.mails).toHaveLength(3)
    expect((await mail.rows()).map(({ state, data, lastError }) => ({ state, data, lastError }))).toEqual(
      Array.from({ length: 3 }, () => ({ state: 'sent', data: {}, lastError: null })),
    )
  })

  test('an email is still tried after ten days without a mail server, at least once an hour', async () => {
    await mail.enqueue('ines@example.com')
    await mail.smtp.stop()
    await mail.sweepFor({ hours: 10 * 24 }, 120)
    const [row] = await mail.rows()
    expect(row?.attempts).toBe(120)
    const wait = app.clock.now().until(row?.nextAttemptAt ?? app.clock.now())
    expect(wait.total('minutes')).toBeLessThanOrEqual(61)
    await mail.smtp.start()
    app.clock.advance({ minutes: 61 })
    await mail.sendDue()
    expect(recipients()).toEqual(['ines@example.com'])
  })

  test('an outage costs one attempt a sweep however many emails wait', async () => {
    for (const name of ['ana', 'ben', 'cleo', 'dara']) await mail.enqueue(`${name}@example.com`)
    await mail.smtp.stop()
    await mail.sendDue()
    expect((await mail.rows()).map(({ attempts }) => attempts).toSorted()).toEqual([0, 0, 0, 1])
    await mail.smtp.start()
    await mail.sweepFor({ minutes: 2 })
    expect(mail.smtp.mails).toHaveLength(4)
  })

  test('an email whose job was lost is sent by the next sweep', async () => {
    await mail.enqueue('ines@example.com')
    await mail.sendDue()
    expect(recipients()).toEqual(['ines@example.com'])
  })

  test('an email claimed by a process that was killed is sent by another after ten minutes, with the same Message-ID', async () => {
    await mail.enqueue('ines@example.com')
    const [job] = await app.jobs.waiting('email.send')
    // The mail server accepts the email, and the process ends before it stores that.
    const killed = { ...app, db: failAtMarkSent(app.db) }
    const dying = await openTestMail(killed, { smtpUrl: mail.smtp.url })
    await expect(dying.send(String(job?.payload['emailId']))).rejects.toThrow('killed')
    await dying.end()
    await mail.sweepFor({ minutes: 9 }, 3)
    expect(mail.smtp.mails).toHaveLength(1)
    await mail.sweepFor({ minutes: 3 })
    await mail.sweepFor({ hours: 24 }, 240)
    expect(mail.smtp.mails).toHaveLength(2)
    expect(new Set(mail.smtp.mails.map(({ messageId }) => messageId)).size).toBe(1)
  })

  describe('a failed attempt to send', () => {
    test('that is a permanent refusal logs an error without the address and is the last', async () => {
      await mail.enqueue('nobody@example.com')
      mail.smtp.response({ at: 'RCPT TO', reply: '550 5.1.1 <nobody@example.com>: unknown' })
      await mail.sweepFor({ hours: 3 }, 60)
      const [row] = await mail.rows()
      expect(row).toMatchObject({ state: 'refused', attempts: 1, data: {} })
      expect(row?.lastError).toContain('550 5.1.1')
      expect(mail.log).toMatchObject([
        { level: 'error', facts: { emailId: row?.id, code: 'EENVELOPE 550 5.1.1 RCPT TO' } },
      ])
      expect(mail.log[0]?.message).toContain('will not be tried again')
      expect(JSON.stringify(mail.log)).not.toContain('nobody@')
      expect((await countEmails(app.db, app.clock.now())).byState.refused).toBe(1)
    })

    test('that is a permanent refusal of the message is the last', async () => {
      await mail.enqueue('ines@example.com')
      mail.smtp.response({ at: 'DATA', reply: '554 5.6.0 not accepted' })
      await mail.sendDue()
      expect((await mail.rows())[0]?.state).toBe('refused')
    })

    test('that is a temporary refusal logs a warning with the next attempt and does not delay other emails', async () => {
      await mail.enqueue('full@example.com')
      await mail.enqueue('ines@example.com')
      mail.smtp.response({ at: 'RCPT TO', reply: '452 4.2.2 mailbox full' })
      await mail.sendDue()
      const rows = await mail.rows()
      expect(rows.map(({ state, attempts }) => [state, attempts])).toEqual([
        ['waiting', 1],
        ['waiting', 1],
      ])
      expect(mail.log.map(({ level, facts }) => [level, facts['nextAttemptAt']]).toSorted()).toEqual(
        rows.map(({ nextAttemptAt }) => ['warn', nextAttemptAt.toString()]).toSorted(),
      )
      mail.smtp.response('accept')
      await mail.sweepFor({ minutes: 2 })
      expect(mail.smtp.mails).toHaveLength(2)
    })

    test('that is a temporary refusal logs an error and is the last after two weeks', async () => {
      await mail.enqueue('full@example.com')
      mail.smtp.response({ at: 'RCPT TO', reply: '452 4.2.2 mailbox full' })
      await mail.sweepFor({ hours: 13 * 24 }, 24 * 60)
      expect((await mail.rows())[0]?.state).toBe('waiting')
      await mail.sweepFor({ hours: 25 }, 12 * 60)
      expect((await mail.rows())[0]?.state).toBe('refused')
      expect(mail.log.at(-1)).toMatchObject({ level: 'error' })
    })

    test('that is a refused login logs an error about the configuration and is repeated', async () => {
      await mail.enqueue('ines@example.com')
      mail.smtp.response('refuse-login')
      await mail.sendDue()
      expect(mail.log).toMatchObject([
        { level: 'error', facts: { code: expect.stringMatching(/^EAUTH 535/) } },
      ])
      expect(mail.log[0]?.message).toContain('check SMTP_URL')
      expect((await mail.rows())[0]).toMatchObject({ state: 'waiting', attempts: 1 })
      mail.smtp.response('accept')
      await mail.sweepFor({ minutes: 2 })
      expect(recipients()).toEqual(['ines@example.com'])
    })

    test('that gets no answer logs a warning within its time limit and is repeated', async () => {
      await mail.enqueue('ines@example.com')
      mail.smtp.response('hang')
      const began = performance.now()
      await mail.another({ attemptTimeoutMs: 300 }).sendDue()
      expect(performance.now() - began).toBeLessThan(5000)
      expect(mail.log).toMatchObject([{ level: 'warn' }])
      mail.smtp.response('accept')
      await mail.sweepFor({ minutes: 2 })
      expect(recipients()).toEqual(['ines@example.com'])
    })
  })

  test('two processes that sweep at once send each email once', async () => {
    // PGlite has one connection, so two queries never run at once there.
    const runs = app.engine === 'postgres' ? 50 : 2
    for (let run = 0; run < runs; run += 1) {
      mail.smtp.mails.length = 0
      await mail.enqueue(`run${run}@example.com`)
      const jobs = await app.jobs.waiting('email.send')
      const id = String(jobs.at(-1)?.payload['emailId'])
      await Promise.all([mail.sendDue(), mail.another().sendDue(), mail.another().send(id)])
      expect(recipients()).toEqual([`run${run}@example.com`])
    }
    const { byState } = await countEmails(app.db, app.clock.now())
    expect(byState).toMatchObject({ waiting: 0, sent: runs })
  })
})

/** A database that fails at the update that marks an email as sent. */
function failAtMarkSent<Db extends object>(db: Db): Db {
  let updates = 0
  return new Proxy(db, {
    get(target, property) {
      const member = Reflect.get(target, property) as unknown
      if (property === 'update' && ++updates > 1) throw new Error('killed')
      return typeof member === 'function' ? (member.bind(target) as unknown) : member
    },
  })
}
