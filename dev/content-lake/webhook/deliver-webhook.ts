import { setTimeout as wait } from 'node:timers/promises'
import { signatureHeader, signWebhook } from './sign-webhook.ts'

interface WebhookDelivery {
  url: string
  secret: string
  body: string
  headers: Record<string, string>
}

/** How long to wait before each new attempt, in milliseconds; Sanity too doubles its waits and then gives up. */
const retryDelays: readonly number[] = [250, 500, 1000, 2000, 4000, 8000, 16_000, 32_000, 60_000]

const answerWithin = 30_000

/**
 * Posts a signed webhook and tries again while the receiver is down or busy (no answer, 429, 5xx). Any other answer is
 * final. Resolves to whether it was accepted; the idempotency key is the same at every attempt.
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
      signal: AbortSignal.any([closing, AbortSignal.timeout(answerWithin)]),
    })
    await response.body?.cancel()
    return response.status
  } catch {
    return undefined
  }
}
