import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTransport, type SendMailOptions, type SentMessageInfo } from 'nodemailer'
import { test as base } from 'vitest'
import type { Message } from '../../../dev/mail/message.ts'
import { startMail } from '../../../dev/mail/start-mail.ts'

/** The mail catcher on free ports, with nodemailer as its client. */
export interface MailServer {
  url: string
  smtpUrl: string
  send: (mail: SendMailOptions) => Promise<SentMessageInfo>
  messages: (query?: string) => Promise<Message[]>
  /** Starts it again with the same data, on new ports. */
  restart: () => Promise<void>
}

/** An email with both text and HTML. */
export const email = {
  from: '"Maison Orlune" <house@orlune.example>',
  to: 'ana@example.com',
  subject: 'Your hour with us',
  text: 'Tuesday at ten, on the quay.',
  html: '<p>Tuesday at ten, on the <b>quay</b>.</p>',
} satisfies SendMailOptions

/** A test with a mail catcher of its own. */
export const test = base.extend<{ catcher: MailServer }>({
  catcher: async ({}, use) => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'mail-catcher-'))
    const start = () => startMail({ httpPort: 0, smtpPort: 0, dataFolder })
    let running = await start()
    const catcher: MailServer = {
      url: running.url,
      smtpUrl: running.smtpUrl,
      send: async (mail) => {
        const transport = createTransport(catcher.smtpUrl)
        try {
          return await transport.sendMail(mail)
        } finally {
          transport.close()
        }
      },
      messages: async (query = '') => {
        const reply = await fetch(`${catcher.url}/api/messages${query}`)
        return ((await reply.json()) as { messages: Message[] }).messages
      },
      restart: async () => {
        await running.close()
        running = await start()
        Object.assign(catcher, { url: running.url, smtpUrl: running.smtpUrl })
      },
    }
    await use(catcher)
    await running.close()
    await rm(dataFolder, { recursive: true })
  },
})
