import { type APIRequestContext, expect } from '@playwright/test'
import { mailUrl } from './premises.ts'

export interface ReceivedLetter {
  readonly id: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly attachments: readonly { filename: string; contentType: string; url: string }[]
  readonly calendarMethod: string | null
}

/** Waits for a letter to an address whose subject fits, as the customer would look into their mailbox. */
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
      { timeout: 15_000, message: `a letter to ${to} about ${subject}` },
    )
    .toMatch(subject)
  return found!
}

/** The calendar leaf of a letter, as text. */
export async function calendarOf(request: APIRequestContext, letter: ReceivedLetter): Promise<string> {
  const leaf = letter.attachments.find(({ contentType }) => contentType.startsWith('text/calendar'))
  if (!leaf) throw new Error(`“${letter.subject}” carries no calendar`)
  return (await request.get(`${mailUrl}${leaf.url}`)).text()
}

let count = 0
/** An address nobody else in this run writes to. */
export function newAddress(who: string): string {
  count += 1
  return `${who}.${process.pid}.${Date.now()}.${count}@example.com`
}
