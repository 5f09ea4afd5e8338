import type { StripeOptions } from './start-stripe.ts'

/** Reads the environment. Throws, with one sentence, for a live key or an invalid value. */
export function readSettings(env: NodeJS.ProcessEnv): StripeOptions {
  const secretKey = env['STRIPE_SECRET_KEY'] ?? ''
  if (/^[sr]k_live_/.test(secretKey)) {
    throw new Error(
      'STRIPE_SECRET_KEY is a live key: the local stand-in runs with test keys only. Use a test key, or connect the storefront to Stripe itself.',
    )
  }
  if (!/^sk_test_\w+$/.test(secretKey)) {
    throw new Error(
      'STRIPE_SECRET_KEY must be set to a key that begins with sk_test_, the same as for the storefront.',
    )
  }
  const webhookSecret = env['STRIPE_WEBHOOK_SECRET'] ?? ''
  if (!/^whsec_\w+$/.test(webhookSecret)) {
    throw new Error(
      'STRIPE_WEBHOOK_SECRET must be set and begin with whsec_; the storefront verifies signatures with it.',
    )
  }
  const webhookUrl = env['STRIPE_WEBHOOK_URL'] || null
  if (
    webhookUrl !== null &&
    !/^https?:$/.test(URL.canParse(webhookUrl) ? new URL(webhookUrl).protocol : '')
  ) {
    throw new Error(`STRIPE_WEBHOOK_URL must be a web address, not "${webhookUrl}".`)
  }
  const port = Number(env['STRIPE_STANDIN_PORT'] ?? '4323')
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(
      `STRIPE_STANDIN_PORT must be a port between 1 and 65535, not "${env['STRIPE_STANDIN_PORT']}".`,
    )
  }
  return {
    port,
    dataFolder: env['STRIPE_STANDIN_DATA'] ?? '.data/stripe',
    secretKey,
    webhookUrl,
    webhookSecret,
  }
}
