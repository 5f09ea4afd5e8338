/**
 * The outcome of a failed attempt:
 * `refused`: the server will never accept this email. `deferred`: it may accept it later.
 * `unreachable`: no email can be sent now. `misconfigured`: no email can be sent until the account or sender is corrected.
 */
export type SmtpOutcome = 'refused' | 'deferred' | 'unreachable' | 'misconfigured'

interface SmtpFailure {
  readonly outcome: SmtpOutcome
  /** Reply code, enhanced status code and command, for the log: the reply's text may quote the recipient's address. */
  readonly code: string
}

interface NodemailerError {
  readonly code?: unknown
  readonly responseCode?: unknown
  readonly response?: unknown
  readonly command?: unknown
  readonly message?: unknown
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')

// RFC 4954: 530, 534, 535 and 538 demand another authentication. 454 is a temporary failure.
const isAboutAuthentication = (reply: number) => [530, 534, 535, 538].includes(reply)
// Postfix and Exim refuse to relay for an unknown client at RCPT TO, as if the recipient were wrong.
const isAboutRelaying = (response: string) => /\brelay/i.test(response)

function outcomeOf(
  code: string,
  reply: number,
  response: string,
  command: string,
  message: string,
): SmtpOutcome {
  if (code === 'EAUTH' && reply >= 400 && reply < 500) return 'unreachable'
  if (['EAUTH', 'ENOAUTH', 'EOAUTH2', 'ETLS', 'ECONFIG'].includes(code)) return 'misconfigured'
  if (isAboutAuthentication(reply)) return 'misconfigured'
  if (command === 'MAIL FROM' && reply >= 500) return 'misconfigured'
  const isOfThisEmail = command === 'RCPT TO' || command === 'DATA'
  if (isOfThisEmail && reply >= 500) {
    if (isAboutRelaying(response)) return 'misconfigured'
    // RFC 5321, 4.2.4: 503 is about the order of commands in this session, not about the email.
    return reply === 503 ? 'unreachable' : 'refused'
  }
  // RFC 5321, 3.8: with 421 the server closes the connection, after any command.
  if (isOfThisEmail && reply >= 400) return reply === 421 ? 'unreachable' : 'deferred'
  // Refused by nodemailer itself: an address or a size that no server would accept.
  if (reply === 0 && (code === 'EENVELOPE' || code === 'EMESSAGE')) {
    return message.startsWith('Invalid sender') ? 'misconfigured' : 'refused'
  }
  return 'unreachable'
}

/** Classifies an error of nodemailer by its code (nodemailer/errors) and the server's reply; undefined for any other error. */
export function classifySmtpError(error: unknown): SmtpFailure | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  const { code: name, responseCode, response, command, message } = error as NodemailerError
  const code = textOf(name)
  if (code === '') return undefined
  const reply = typeof responseCode === 'number' ? responseCode : 0
  const text = textOf(response)
  const enhanced = /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})/.exec(text)?.[1] ?? ''
  return {
    outcome: outcomeOf(code, reply, text, textOf(command), textOf(message)),
    code: [code, reply || '', enhanced, textOf(command)].filter(Boolean).join(' '),
  }
}
