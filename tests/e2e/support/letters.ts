import { type APIRequestContext, expect } from '@playwright/test'
import { mailUrl } from './server/premises.ts'

export interface ReceivedLetter {
  readonly id: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly attachments: readonly { filename: string; contentType: string; url: string }[]
  readonly calendarMethod: string | null
}

/** Waits for an email to an address whose subject matches. */
export async function letterTo(
  request: APIRequestContext,
  to: string,
  subject: RegExp,
): Promise<ReceivedLetter> {
  let found: ReceivedLetter | undefined
  await expect
    .poll(
      async () => {
        const answer = await request.get(`${mailUrl}/api/messages`, { params: { to } })
        const { messages } = (await answer.json()) as { messages: ReceivedLetter[] }
        found = messages.find((letter) => subject.test(letter.subject))
        return found?.subject
      },
      { timeout: 15_000, message: `an email to ${to} about ${subject}` },
    )
    .toMatch(subject)
  return found!
}

/** The .ics attachment of an email, as text. */
export async function calendarOf(request: APIRequestContext, letter: ReceivedLetter): Promise<string> {
  const attachment = letter.attachments.find(({ contentType }) => contentType.startsWith('text/calendar'))
  if (!attachment) throw new Error(`“${letter.subject}” has no .ics attachment`)
  return (await request.get(`${mailUrl}${attachment.url}`)).text()
}

let count = 0
/** An email address that no other test of this run uses. */
export function newAddress(who: string): string {
  count += 1
  return `${who}.${process.pid}.${Date.now()}.${count}@example.com`
}
