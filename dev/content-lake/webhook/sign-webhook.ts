import { createHmac } from 'node:crypto'

export const signatureHeader = 'sanity-webhook-signature'

/**
 * Signs a body as Sanity signs webhooks: `t=<ms>,v1=<base64url HMAC-SHA256 of "<ms>.<body>">`. `isValidSignature` of
 * `@sanity/webhook` accepts it.
 */
export function signWebhook(body: string, timestamp: number, secret: string): string {
  const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('base64url')
  return `t=${timestamp},v1=${signature}`
}
