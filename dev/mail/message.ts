import type { AddressObject, ParsedMail } from 'mailparser'

interface Attachment {
  filename: string
  contentType: string
  size: number
  url: string
}

/** A received email, as the web page and the JSON API show it. */
export interface Message {
  id: string
  receivedAt: string
  messageId: string
  from: string
  /** Recipients of the envelope, including blind copies. */
  to: string[]
  replyTo: string
  subject: string
  text: string
  html: string
  /** All headers, for debugging. */
  headers: { name: string; value: string }[]
  attachments: Attachment[]
  calendarMethod: string | null
}

interface Arrival {
  id: string
  receivedAt: string
  envelope: { from: string; to: string[] }
}

export function readMessage(mail: ParsedMail, arrival: Arrival): Message {
  return {
    id: arrival.id,
    receivedAt: arrival.receivedAt,
    messageId: mail.messageId ?? '',
    from: mail.from?.text ?? arrival.envelope.from,
    to: arrival.envelope.to,
    replyTo: addressText(mail.replyTo),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html || '',
    headers: mail.headerLines.map(({ line }) => splitHeader(line)),
    attachments: mail.attachments.map((attachment, index) => ({
      filename: attachment.filename ?? `attachment-${index + 1}${extensionFor(attachment.contentType)}`,
      contentType: attachment.contentType,
      size: attachment.size,
      url: `/messages/${arrival.id}/attachments/${index}`,
    })),
    calendarMethod: calendarMethod(mail),
  }
}

function addressText(address: AddressObject | AddressObject[] | undefined): string {
  if (!address) return ''
  return [address]
    .flat()
    .map(({ text }) => text)
    .join(', ')
}

function splitHeader(line: string): { name: string; value: string } {
  const colon = line.indexOf(':')
  return {
    name: line.slice(0, colon),
    value: line
      .slice(colon + 1)
      .replaceAll(/\r?\n\s+/g, ' ')
      .trim(),
  }
}

function extensionFor(contentType: string): string {
  return contentType === 'text/calendar' ? '.ics' : ''
}

/** iCalendar's METHOD (RFC 5545, 3.7.2), which distinguishes an invitation from a cancellation. */
function calendarMethod(mail: ParsedMail): string | null {
  const calendar = mail.attachments.find(({ contentType }) => contentType === 'text/calendar')
  return calendar ? (/^METHOD:(\w+)/m.exec(calendar.content.toString('utf8'))?.[1] ?? null) : null
}
