import { createTransport } from 'nodemailer'
import type { Logger } from 'pino'
import type { Database } from '#db/database.ts'
import type { Clock } from '#ports/clock.ts'
import { type ClaimedEmail, claimEmail, claimNextEmail } from './queue/claim-email.ts'
import { recordDropped, recordFailure, recordRefused, recordSent } from './queue/close-email.ts'
import { localeWithCode } from '#i18n/locales.ts'
import { backoffMs } from '#shared/backoff.ts'
import { traceCall } from '#shared/telemetry/trace-call.ts'
import type { EmailKinds } from './email-kinds.ts'
import { classifySmtpError, type SmtpOutcome } from './classify-smtp-error.ts'
import { renderEmail } from './render-email.ts'

export interface Mail {
  /** Attempts one email if it is due. Records the outcome in its row; throws only when the database does. */
  send(emailId: string): Promise<void>
  /** Attempts the due emails, the one due longest first. Stops after 50 seconds or when the mail server cannot be used. */
  sendDue(): Promise<void>
  close(): void
}

export interface MailOptions {
  readonly kinds: EmailKinds
  readonly db: Database
  readonly clock: Clock
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>
  readonly smtpUrl: string
  readonly from: string
  readonly siteUrl: string
  readonly houseName: () => Promise<string>
  /** The longest time of one attempt. Must be shorter than the lease of `claimEmail`. */
  readonly attemptTimeoutMs?: number
}

/** `failed`: the email could not be rendered; the mail server was not contacted. */
type Outcome = 'sent' | 'dropped' | 'failed' | SmtpOutcome

const sweepForMs = 50_000
const backoff = { baseMs: 15_000, capMs: 3_600_000 } as const
/** Prevents that one sweep attempts an email twice. */
const shortestWaitMs = 1000
/** An email that is deferred for this long is given up. SMTP servers give up after 4-5 days (RFC 5321, 4.5.4.1). */
const deferredForHours = 14 * 24

export function createMail({
  kinds,
  db,
  clock,
  log,
  smtpUrl,
  from,
  siteUrl,
  houseName,
  attemptTimeoutMs = 60_000,
}: MailOptions): Mail {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: Math.min(attemptTimeoutMs, 15_000),
    greetingTimeout: Math.min(attemptTimeoutMs, 15_000),
    socketTimeout: attemptTimeoutMs,
  })
  let isClosed = false

  function kindOf(kind: string) {
    const known = kinds.get(kind)
    // A row of a newer version, during a rolling restart. A process of that version will send it.
    if (!known) throw new Error(`no template for emails of kind ${kind}`)
    return known
  }

  async function compose(email: ClaimedEmail) {
    const locale = localeWithCode(email.locale)
    const context = { locale, siteUrl, houseName: await houseName(), now: clock.now() }
    const content = kindOf(email.kind).write(email.data, context)
    return {
      from: { name: context.houseName, address: from },
      to: email.recipient,
      subject: content.subject,
      // A second copy after a crash has the same id, so that mail clients can recognise the duplicate.
      messageId: `<${email.id}@${new URL(siteUrl).hostname}>`,
      ...renderEmail(content, context),
      attachments: (content.attachments ?? []).map((attachment) => ({ ...attachment })),
      signal: AbortSignal.timeout(attemptTimeoutMs),
    }
  }

  async function fail(email: ClaimedEmail, error: unknown): Promise<Outcome> {
    const now = clock.now()
    const classified = classifySmtpError(error)
    const outcome = classified?.outcome ?? 'failed'
    const message = error instanceof Error ? error.message : 'unknown error'
    const facts = {
      emailId: email.id,
      kind: email.kind,
      attempts: email.attempts,
      // A server's reply may quote the recipient's address, which must not be logged.
      ...(classified ? { code: classified.code } : { err: error }),
    }
    const givenUpAt = email.createdAt.add({ hours: deferredForHours })
    const isGivenUp = outcome === 'deferred' && Temporal.Instant.compare(now, givenUpAt) >= 0
    if (outcome === 'refused' || isGivenUp) {
      await recordRefused(db, email, { now, error: message })
      log.error(facts, 'an email was refused permanently and will not be tried again')
      return 'refused'
    }
    const nextAttemptAt = now.add({ milliseconds: shortestWaitMs + backoffMs(email.attempts, backoff) })
    await recordFailure(db, email, { nextAttemptAt, error: message })
    const next = { ...facts, nextAttemptAt: nextAttemptAt.toString() }
    if (outcome === 'misconfigured') {
      log.error(
        next,
        'the mail server refuses the account or the sender: check SMTP_URL and MAIL_FROM; the email will be tried again',
      )
    } else if (outcome === 'failed') {
      log.error(next, 'an email could not be rendered and will be tried again')
    } else {
      log.warn(next, 'an email could not be sent and will be tried again')
    }
    return outcome
  }

  async function attempt(email: ClaimedEmail): Promise<Outcome> {
    const { id: emailId, kind, attempts } = email
    try {
      const reason = await kindOf(kind).check(db, email.data, clock.now())
      if (reason !== undefined) {
        await recordDropped(db, email, { now: clock.now(), reason })
        log.info({ emailId, kind, reason }, 'an email is no longer correct and was dropped')
        return 'dropped'
      }
      const message = await compose(email)
      await traceCall('smtp send', {}, () => transport.sendMail(message))
    } catch (error) {
      return fail(email, error)
    }
    await recordSent(db, email, clock.now())
    log.info({ emailId, kind, attempts }, 'an email was sent')
    return 'sent'
  }

  return {
    async send(emailId) {
      const email = await claimEmail(db, emailId, clock.now())
      if (email) await attempt(email)
    },
    async sendDue() {
      const until = performance.now() + sweepForMs
      while (!isClosed && performance.now() < until) {
        const email = await claimNextEmail(db, clock.now())
        if (!email) return
        const outcome = await attempt(email)
        // Every other email would fail as well. The next sweep tries again in a minute.
        if (outcome === 'unreachable' || outcome === 'misconfigured') return
      }
    },
    close() {
      isClosed = true
      transport.close()
    },
  }
}
