import { readSettings } from './read-settings.ts'
import { startStripe } from './start-stripe.ts'

try {
  const stripe = await startStripe(readSettings(process.env))
  console.log(`The stand-in for Stripe is open at ${stripe.url}; ${stripe.url}/dev shows what happened`)

  const close = () => void stripe.close().then(() => process.exit(0))
  process.once('SIGINT', close)
  process.once('SIGTERM', close)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
