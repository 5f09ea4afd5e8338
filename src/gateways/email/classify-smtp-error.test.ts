import { expect, test } from 'vitest'
import { classifySmtpError, type SmtpOutcome } from './classify-smtp-error.ts'

const failure = (code: string, command: string, response = '') =>
  Object.assign(new Error(`failed: ${response}`), {
    code,
    command,
    ...(response && { response, responseCode: Number(response.slice(0, 3)) }),
  })

test.each<[SmtpOutcome, Error]>([
  ['refused', failure('EENVELOPE', 'RCPT TO', '550 5.1.1 <ines@example.com>: unknown')],
  ['refused', failure('EENVELOPE', 'RCPT TO', '553 5.1.3 malformed')],
  ['refused', failure('EMESSAGE', 'DATA', '554 5.7.1 looks like spam')],
  ['refused', Object.assign(new Error('No recipients defined'), { code: 'EENVELOPE', command: 'API' })],
  ['deferred', failure('EENVELOPE', 'RCPT TO', '450 4.2.0 greylisted')],
  ['deferred', failure('EMESSAGE', 'DATA', '452 4.2.2 mailbox full')],
  ['unreachable', failure('EENVELOPE', 'RCPT TO', '421 4.3.2 shutting down')],
  ['unreachable', failure('EENVELOPE', 'MAIL FROM', '451 4.3.0 busy')],
  ['unreachable', failure('EENVELOPE', 'RCPT TO', '503 5.5.1 bad sequence')],
  ['unreachable', failure('ESOCKET', 'CONN')],
  ['unreachable', failure('ETIMEDOUT', 'CONN')],
  ['unreachable', failure('EDNS', 'CONN')],
  ['unreachable', failure('EPROTOCOL', 'CONN', '554 no service')],
  ['unreachable', failure('EABORT', '')],
  ['unreachable', failure('EAUTH', 'AUTH PLAIN', '454 4.7.0 temporary authentication failure')],
  ['misconfigured', failure('EAUTH', 'AUTH PLAIN', '535 5.7.8 bad credentials')],
  ['misconfigured', failure('EENVELOPE', 'MAIL FROM', '530 5.7.0 authentication required')],
  ['misconfigured', failure('EENVELOPE', 'MAIL FROM', '553 5.7.1 sender not owned by user')],
  ['misconfigured', failure('EENVELOPE', 'RCPT TO', '554 5.7.1 <ines@example.com>: Relay access denied')],
  ['misconfigured', Object.assign(new Error('Invalid sender "x"'), { code: 'EENVELOPE', command: 'API' })],
  ['misconfigured', failure('ETLS', 'CONN')],
])('an email is %s when nodemailer reports %o', (outcome, error) => {
  expect(classifySmtpError(error)?.outcome).toBe(outcome)
})

test('the code of an SMTP error for the log has the reply codes and not the address', () => {
  const error = failure('EENVELOPE', 'RCPT TO', '550 5.1.1 <ines@example.com>: unknown')
  expect(classifySmtpError(error)?.code).toBe('EENVELOPE 550 5.1.1 RCPT TO')
})

test('an error that is not from nodemailer has no SMTP outcome', () => {
  expect(classifySmtpError(new TypeError('no such template'))).toBeUndefined()
})
