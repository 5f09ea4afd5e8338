import { type LetterToPost, postLetter } from '#ports/email/post-letter.ts'
import { letter } from '#ports/email/tables.ts'
import { createMail, type Mail, type MailOptions } from '#gateways/email/create-mail.ts'
import { allFeatures } from '#all-features'
import { collectEmailKinds } from '#gateways/email/email-kinds.ts'
import { newToken } from '#shared/token.ts'
import { openSmtpServer, type TestSmtpServer } from './smtp-server.ts'
import type { TestHouse } from './with-database.ts'

interface LogLine {
  readonly level: 'info' | 'warn' | 'error'
  readonly facts: Record<string, unknown>
  readonly message: string
}

export interface TestMail extends Mail {
  readonly smtp: TestSmtpServer
  /** What was logged, oldest first. */
  readonly log: LogLine[]
  /** A second process: another sender over the same table and mail server. */
  another(more?: Partial<MailOptions>): Mail
  /** Posts an email that is always true. */
  post(
    to: string,
    more?: Partial<Pick<LetterToPost<'care-received'>, 'key' | 'locale' | 'data'>>,
  ): Promise<void>
  rows(): Promise<(typeof letter.$inferSelect)[]>
  /** Lets the sweep run each minute of a span of the clock, or at longer steps. */
  sweepFor(span: Temporal.DurationLike, everyMinutes?: number): Promise<void>
}

/** The mail gateway over a test's database, clock and SMTP server. */
export async function openTestMail(
  house: TestHouse,
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
        return house.db
      },
      clock: house.clock,
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
    post: (to, more = {}) =>
      postLetter(house.db, house.jobs, {
        key: `test:${newToken()}`,
        kind: 'care-received',
        to,
        locale: 'en',
        now: house.clock.now(),
        data: { reference: 'CAR-7QK4MX', name: 'Ottilie', piece: 'Méridienne', matter: 'It stopped.' },
        ...more,
      }),
    rows: () => house.db.select().from(letter).orderBy(letter.recipient),
    async sweepFor(span, everyMinutes = 1) {
      const until = house.clock.now().add(span)
      while (Temporal.Instant.compare(house.clock.now(), until) < 0) {
        await mail.sendDue()
        house.clock.advance({ minutes: everyMinutes })
      }
    },
    async end() {
      mail.close()
      await smtp.stop()
    },
  }
}
