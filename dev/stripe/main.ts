import { readSettings } from './read-settings.ts'
import { startStripe } from './start-stripe.ts'

try {
  const stripe = await startStripe(readSettings(process.env))
  process.stdout.write(
    `The stand-in for Stripe listens at ${stripe.url}; its objects and events are listed at ${stripe.url}/dev\n`,
  )

  const close = () => void stripe.close().then(() => process.exit(0))
  process.once('SIGINT', close)
  process.once('SIGTERM', close)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
