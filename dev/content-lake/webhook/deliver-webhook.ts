import { setTimeout as wait } from 'node:timers/promises'
import { signatureHeader, signWebhook } from './sign-webhook.ts'

interface WebhookDelivery {
  url: string
  secret: string
  body: string
  headers: Record<string, string>
}

/** The delay before each retry, in milliseconds. Sanity, too, doubles the delay and then stops. */
const retryDelays: readonly number[] = [250, 500, 1000, 2000, 4000, 8000, 16_000, 32_000, 60_000]

const timeoutMs = 30_000

/**
 * Posts a signed webhook and retries while the receiver is down or busy (no response, 429, 5xx). Any other response is
 * final. Resolves to whether the webhook was accepted. Every attempt has the same idempotency key.
 */
export async function deliverWebhook(delivery: WebhookDelivery, closing: AbortSignal): Promise<boolean> {
  for (const delay of [0, ...retryDelays]) {
    try {
      if (delay > 0) await wait(delay, undefined, { signal: closing, ref: false })
    } catch {
      return false
    }
    const status = await post(delivery, closing)
    if (status !== undefined && status < 500 && status !== 429) return status >= 200 && status < 300
  }
  return false
}

async function post(
  { url, secret, body, headers }: WebhookDelivery,
  closing: AbortSignal,
): Promise<number | undefined> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      redirect: 'manual',
      headers: {
        ...headers,
        'content-type': 'application/json',
        [signatureHeader]: signWebhook(body, Date.now(), secret),
      },
      signal: AbortSignal.any([closing, AbortSignal.timeout(timeoutMs)]),
    })
    await response.body?.cancel()
    return response.status
  } catch {
    return undefined
  }
}
