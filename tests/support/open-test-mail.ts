import { type EmailToSend, enqueueEmail } from '#ports/email/enqueue-email.ts'
import { email } from '#ports/email/tables.ts'
import { createMail, type Mail, type MailOptions } from '#gateways/email/create-mail.ts'
import { allFeatures } from '#all-features'
import { collectEmailKinds } from '#gateways/email/email-kinds.ts'
import { newToken } from '#shared/token.ts'
import { openSmtpServer, type TestSmtpServer } from './smtp-server.ts'
import type { TestApp } from './database/with-database.ts'

interface LogLine {
  readonly level: 'info' | 'warn' | 'error'
  readonly facts: Record<string, unknown>
  readonly message: string
}

/** The email gateway of a test and what it sent and logged. */
export interface TestMail extends Mail {
  readonly smtp: TestSmtpServer
  /** What was logged, oldest first. */
  readonly log: LogLine[]
  /** Another sender on the same table and mail server, as in a second process. */
  another(more?: Partial<MailOptions>): Mail
  /** Enqueues an email that is never superseded. */
  enqueue(
    to: string,
    more?: Partial<Pick<EmailToSend<'care-received'>, 'key' | 'locale' | 'data'>>,
  ): Promise<void>
  /** The rows of the email table, by recipient. */
  rows(): Promise<(typeof email.$inferSelect)[]>
  /** Runs the sweep each minute, or at longer intervals, while the clock advances by a span. */
  sweepFor(span: Temporal.DurationLike, everyMinutes?: number): Promise<void>
}

/** The email gateway on the database, clock and SMTP server of a test. */
export async function openTestMail(
  app: TestApp,
  options: Partial<MailOptions> = {},
): Promise<TestMail & { end(): Promise<void> }> {
  const smtp = await openSmtpServer()
  const log: LogLine[] = []
  const note = (level: LogLine['level']) => (facts: object, message?: string) =>
    void log.push({ level, facts: { ...facts }, message: message ?? '' })
  const create = (more: Partial<MailOptions> = {}) =>
    createMail({
      kinds: collectEmailKinds(allFeatures),
      get db() {
        return app.db
      },
      clock: app.clock,
      log: { info: note('info'), warn: note('warn'), error: note('error') } as MailOptions['log'],
      smtpUrl: smtp.url,
      from: 'house@maison.example',
      siteUrl: 'https://maison.example',
      houseName: () => Promise.resolve('Maison'),
      ...options,
      ...more,
    })
  const mail = create()
  return {
    ...mail,
    smtp,
    log,
    another: create,
    enqueue: (to, more = {}) =>
      enqueueEmail(app.db, app.jobs, {
        key: `test:${newToken()}`,
        kind: 'care-received',
        to,
        locale: 'en',
        now: app.clock.now(),
        data: { reference: 'CAR-7QK4MX', name: 'Ottilie', piece: 'Méridienne', matter: 'It stopped.' },
        ...more,
      }),
    rows: () => app.db.select().from(email).orderBy(email.recipient),
    async sweepFor(span, everyMinutes = 1) {
      const until = app.clock.now().add(span)
      while (Temporal.Instant.compare(app.clock.now(), until) < 0) {
        await mail.sendDue()
        app.clock.advance({ minutes: everyMinutes })
      }
    },
    async end() {
      mail.close()
      await smtp.stop()
    },
  }
}
