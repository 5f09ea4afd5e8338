import { SMTPServer } from 'smtp-server'
import type { MailBox } from './mail-box.ts'

export interface ReceiverFaults {
  /** The number of next emails to refuse with 451, as a busy server does. */
  rejectNext: number
}

const MAXIMUM_BYTES = 25 * 1024 * 1024

/** An SMTP server that accepts every valid email and delivers none. */
export function createReceiver(box: MailBox, faults: ReceiverFaults): SMTPServer {
  return new SMTPServer({
    banner: 'mail catcher: emails are stored and not delivered',
    // The loopback interface needs no encryption, and clients would refuse a self-signed certificate.
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    size: MAXIMUM_BYTES,
    closeTimeout: 500,
    onMailFrom(address, _session, done) {
      // An empty reverse-path is valid: servers send bounces with it (RFC 5321, 4.5.5).
      const isValid = address.address === '' || isAddress(address.address)
      done(isValid ? null : refusal(553, '5.1.7 The sender address is malformed'))
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
          return done(refusal(451, '4.3.0 The server is busy, try again later'))
        }
        const { mailFrom, rcptTo } = session.envelope
        const envelope = {
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
        }
        box.store(Buffer.concat(chunks), envelope).then(
          (message) => done(null, `Stored as ${message.id}`),
          () => done(refusal(451, '4.3.0 The mail could not be written to disk')),
        )
      })
    },
  })
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode })
}

/** A dot-atom local part and a host name (RFC 5321, 4.1.2), with Unicode letters allowed (RFC 6531). */
function isAddress(address: string): boolean {
  if (address.length > 254) return false
  const local = String.raw`[\p{L}\p{N}!#$%&'*+/=?^_\x60{|}~-]+`
  const label = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?`
  return new RegExp(String.raw`^(?=.{1,64}@)${local}(?:\.${local})*@${label}(?:\.${label})+$`, 'u').test(
    address,
  )
}
