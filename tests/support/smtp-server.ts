import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** What the server does: accept, not respond, refuse the login, or send a reply such as `550 5.1.1 unknown` at a command. */
type SmtpReply =
  | 'accept'
  | 'hang'
  | 'refuse-login'
  | { readonly at: 'MAIL FROM' | 'RCPT TO' | 'DATA'; readonly reply: string }

export interface TestSmtpServer {
  readonly url: string
  /** The accepted emails in order of arrival. */
  readonly mails: ParsedMail[]
  /** The number of connections, with or without an accepted email. */
  connections(): number
  /** Sets the response to all following emails. */
  response(response: SmtpReply): void
  /** Stops listening, so that connections are refused; the port is kept. */
  stop(): Promise<void>
  start(): Promise<void>
}

/** An SMTP server on the loopback whose responses a test chooses. */
export async function openSmtpServer(port = 0): Promise<TestSmtpServer> {
  const mails: ParsedMail[] = []
  let current: SmtpReply = 'accept'
  let connected = 0
  let server: SMTPServer | undefined
  let boundPort = port

  const refusalAt = (command: 'MAIL FROM' | 'RCPT TO' | 'DATA'): Error | null => {
    if (typeof current === 'string' || current.at !== command) return null
    const [, code, text] = /^(\d{3}) (.*)$/.exec(current.reply) ?? []
    return Object.assign(new Error(text), { responseCode: Number(code) })
  }

  function create(): SMTPServer {
    return new SMTPServer({
      disabledCommands: ['STARTTLS'],
      authOptional: true,
      disableReverseLookup: true,
      closeTimeout: 100,
      onConnect(_session, done) {
        connected += 1
        if (current !== 'hang') done()
      },
      onAuth(_auth, _session, done) {
        if (current === 'refuse-login') {
          done(Object.assign(new Error('5.7.8 Authentication credentials invalid'), { responseCode: 535 }))
        } else done(null, { user: 'house' })
      },
      onMailFrom: (_address, _session, done) => done(refusalAt('MAIL FROM')),
      onRcptTo: (_address, _session, done) => done(refusalAt('RCPT TO')),
      onData(stream, _session, done) {
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        stream.once('end', () => {
          const refusal = refusalAt('DATA')
          if (refusal) return done(refusal)
          simpleParser(Buffer.concat(chunks)).then((mail) => {
            mails.push(mail)
            done(null, 'kept')
          }, done)
        })
      },
    })
  }

  async function start(): Promise<void> {
    const opened = create()
    opened.on('error', () => {})
    await new Promise<void>((resolve) => opened.listen(boundPort, '127.0.0.1', resolve))
    boundPort = (opened.server.address() as AddressInfo).port
    server = opened
  }
  async function stop(): Promise<void> {
    const opened = server
    server = undefined
    if (opened) await new Promise<void>((resolve) => opened.close(resolve))
  }

  await start()
  return {
    url: `smtp://house:secret@127.0.0.1:${boundPort}`,
    mails,
    connections: () => connected,
    response(response) {
      current = response
    },
    stop,
    start,
  }
}
