import { type APIRequestContext, expect } from '@playwright/test'
import { mailUrl } from './server/site-config.ts'

/** An email as the API of the mail catcher returns it. */
export interface ReceivedEmail {
  readonly id: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly attachments: readonly { filename: string; contentType: string; url: string }[]
  readonly calendarMethod: string | null
}

/** Waits for an email to an address whose subject matches. */
export async function emailTo(
  request: APIRequestContext,
  to: string,
  subject: RegExp,
): Promise<ReceivedEmail> {
  let found: ReceivedEmail | undefined
  await expect
    .poll(
      async () => {
        const response = await request.get(`${mailUrl}/api/messages`, { params: { to } })
        const { messages } = (await response.json()) as { messages: ReceivedEmail[] }
        found = messages.find((email) => subject.test(email.subject))
        return found?.subject
      },
      { timeout: 15_000, message: `an email to ${to} about ${subject}` },
    )
    .toMatch(subject)
  return found!
}

/** The .ics attachment of an email, as text. */
export async function calendarOf(request: APIRequestContext, email: ReceivedEmail): Promise<string> {
  const attachment = email.attachments.find(({ contentType }) => contentType.startsWith('text/calendar'))
  if (!attachment) throw new Error(`“${email.subject}” has no .ics attachment`)
  return (await request.get(`${mailUrl}${attachment.url}`)).text()
}

let count = 0
/** An email address that no other test of this run uses. */
export function newAddress(who: string): string {
  count += 1
  return `${who}.${process.pid}.${Date.now()}.${count}@example.com`
}
