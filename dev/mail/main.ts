import { startMail } from './start-mail.ts'

function readPort(name: string, fallback: number): number {
  const value = process.env[name] ?? String(fallback)
  const port = Number(value)
  if (Number.isInteger(port) && port > 0 && port < 65536) return port
  throw new Error(`${name} must be a port between 1 and 65535, not "${value}".`)
}

try {
  const mail = await startMail({
    httpPort: readPort('MAIL_HTTP_PORT', 4324),
    smtpPort: readPort('MAIL_SMTP_PORT', 4325),
    dataFolder: process.env['MAIL_DATA'] ?? '.data/mail',
  })
  process.stdout.write(`The mail catcher listens at ${mail.smtpUrl}; its emails are listed at ${mail.url}\n`)

  const close = () => void mail.close().then(() => process.exit(0))
  process.once('SIGINT', close)
  process.once('SIGTERM', close)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
