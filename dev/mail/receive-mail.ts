import { SMTPServer } from 'smtp-server'
import type { MailBox } from './mail-box.ts'

export interface ReceiverFaults {
  /** How many of the next mails are turned away with 451, as a busy server would. */
  rejectNext: number
}

const MAXIMUM_BYTES = 25 * 1024 * 1024

/** An SMTP server that takes every well-formed mail and delivers none. */
export function createReceiver(box: MailBox, faults: ReceiverFaults): SMTPServer {
  return new SMTPServer({
    banner: 'the post room: mail is kept here and sent nowhere',
    // There is nothing to protect on the loopback, and a self-signed certificate would be refused by clients.
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    size: MAXIMUM_BYTES,
    closeTimeout: 500,
    onMailFrom(address, _session, done) {
      // An empty reverse-path is lawful: it is how servers send bounces (RFC 5321, 4.5.5).
      const isLawful = address.address === '' || isAddress(address.address)
      done(isLawful ? null : refusal(553, '5.1.7 The sender address is malformed'))
    },
    onRcptTo(address, _session, done) {
      done(isAddress(address.address) ? null : refusal(553, '5.1.3 The recipient address is malformed'))
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.once('end', () => {
        if (stream.sizeExceeded) return done(refusal(552, '5.3.4 The mail is larger than 25 MB'))
        if (faults.rejectNext > 0) {
          faults.rejectNext -= 1
          return done(refusal(451, '4.3.0 The post room is busy, try again later'))
        }
        const { mailFrom, rcptTo } = session.envelope
        const envelope = {
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
        }
        box.keep(Buffer.concat(chunks), envelope).then(
          (message) => done(null, `Kept as ${message.id}`),
          () => done(refusal(451, '4.3.0 The mail could not be written to disk')),
        )
      })
    },
  })
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode })
}

/** Dot-atom local part and a host name of letters, digits and hyphens (RFC 5321, 4.1.2), or their Unicode kin (RFC 6531). */
function isAddress(address: string): boolean {
  if (address.length > 254) return false
  const local = String.raw`[\p{L}\p{N}!#$%&'*+/=?^_\x60{|}~-]+`
  const label = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?`
  return new RegExp(String.raw`^(?=.{1,64}@)${local}(?:\.${local})*@${label}(?:\.${label})+$`, 'u').test(
    address,
  )
}
