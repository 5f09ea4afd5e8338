import { eq, sql } from 'drizzle-orm'
import { createTransport } from 'nodemailer'
import type { Database } from '#db/database.ts'
import { letter } from '#db/schema/foundation.ts'
import type { LetterKind } from '#domain/post/letters.ts'
import { defaultLocale, locales, type LocaleCode } from '#i18n/locales.ts'
import { traceCall } from '#telemetry/trace-call.ts'
import type { LetterContent, LetterContext } from './letter-content.ts'
import { appointmentLetters } from './letters/appointment.ts'
import { orderLetters } from './letters/order.ts'
import { returnLetters } from './letters/return.ts'
import { setLetter } from './set-letter.ts'

const templates = { ...orderLetters, ...appointmentLetters, ...returnLetters } as Record<
  LetterKind,
  (data: unknown, context: LetterContext) => LetterContent
>

export interface Mail {
  /** Sends a posted letter once and forgets what it said; one already sent is left alone. Throws when the server refuses, so that the job retries. */
  send(letterId: string): Promise<void>
  close(): void
}

export interface MailOptions {
  readonly db: Database
  readonly smtpUrl: string
  readonly from: string
  readonly siteUrl: string
  readonly houseName: () => Promise<string>
}

export function createMail({ db, smtpUrl, from, siteUrl, houseName }: MailOptions): Mail {
  const transport = createTransport(smtpUrl)
  return {
    async send(letterId) {
      const [row] = await db.select().from(letter).where(eq(letter.id, letterId))
      if (!row || row.sentAt) return
      const locale = locales[row.locale as LocaleCode] ?? defaultLocale
      const context = { locale, siteUrl, houseName: await houseName() }
      const content = templates[row.kind as LetterKind](row.data, context)
      try {
        const message = {
          from: { name: context.houseName, address: from },
          to: row.recipient,
          subject: content.subject,
          // The same letter always carries the same id, so a second copy after a crash can be recognised as one.
          messageId: `<${row.id}@${new URL(siteUrl).hostname}>`,
          ...setLetter(content, context),
          attachments: (content.attachments ?? []).map((attachment) => ({ ...attachment })),
        }
        await traceCall('smtp send', {}, () => transport.sendMail(message))
      } catch (error) {
        await db
          .update(letter)
          .set({
            attempts: sql`${letter.attempts} + 1`,
            lastError: error instanceof Error ? error.message : 'unknown',
          })
          .where(eq(letter.id, letterId))
        throw error
      }
      await db
        .update(letter)
        .set({ sentAt: sql`now()`, data: {}, attempts: sql`${letter.attempts} + 1`, lastError: null })
        .where(eq(letter.id, letterId))
    },
    close: () => transport.close(),
  }
}
