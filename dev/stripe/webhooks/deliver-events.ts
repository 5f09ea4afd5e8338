import { createScheduler, type Scheduler } from '../scheduler.ts'
import type { StandIn } from '../stand-in.ts'
import type { Delivery, DeliveryAttempt } from '../store/tables.ts'
import { signatureHeader } from './signature-header.ts'

/** Approximately Stripe's timeout for a webhook response. */
const RESPONSE_TIMEOUT_MS = 10_000

/**
 * Delivers events to the webhook endpoint, one at a time, and retries until the response is 2xx. Delivery is at least once;
 * pending events are delivered after a restart.
 */
export function createEventDelivery(standIn: StandIn): Scheduler {
  const closing = new AbortController()
  const pending = () => standIn.store.all('deliveries').filter(({ state }) => state === 'pending')
  const scheduler = createScheduler({
    now: standIn.now,
    nextDue: () =>
      standIn.faults.webhooks.withhold
        ? undefined
        : pending().reduce(earliestDue, undefined as number | undefined),
    run: async () => {
      const next = pending()
        .filter(({ due }) => due <= standIn.now())
        .sort((a, b) => a.due - b.due)[0]
      if (next) await deliver(standIn, next, closing.signal)
    },
  })
  return {
    ...scheduler,
    close: () => {
      closing.abort()
      return scheduler.close()
    },
  }
}

function earliestDue(earliest: number | undefined, { due }: Delivery): number {
  return earliest === undefined ? due : Math.min(earliest, due)
}

async function deliver(standIn: StandIn, delivery: Delivery, closing: AbortSignal): Promise<void> {
  const { store, settings } = standIn
  const event = store.find('events', delivery.eventId)
  if (!event || settings.webhookUrl === null) {
    store.put('deliveries', delivery.id, { ...delivery, state: 'given_up' })
    return
  }
  const signal = AbortSignal.any([closing, AbortSignal.timeout(RESPONSE_TIMEOUT_MS)])
  const attempt = await send(
    settings.webhookUrl,
    settings.webhookSecret,
    JSON.stringify(event, null, 2),
    standIn.now(),
    signal,
  )
  const attempts = [...delivery.attempts, attempt]
  const isDelivered = attempt.status !== null && attempt.status >= 200 && attempt.status < 300
  const pause = settings.retryAfterMs[attempts.length - 1]
  store.transaction(() => {
    if (isDelivered) {
      store.put('deliveries', delivery.id, { ...delivery, attempts, state: 'delivered' })
      store.put('events', event.id, { ...event, pending_webhooks: 0 })
    } else if (pause === undefined) {
      store.put('deliveries', delivery.id, { ...delivery, attempts, state: 'given_up' })
    } else {
      store.put('deliveries', delivery.id, { ...delivery, attempts, due: standIn.now() + pause })
    }
  })
}

async function send(
  url: string,
  secret: string,
  body: string,
  now: number,
  signal: AbortSignal,
): Promise<DeliveryAttempt> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
        // Signed at each attempt, as Stripe does, because receivers reject old timestamps.
        'stripe-signature': signatureHeader(body, secret, Math.floor(now / 1000)),
      },
      // Stripe treats a redirect as a failure.
      redirect: 'manual',
      signal,
    })
    await response.body?.cancel()
    return { at: now, status: response.status, error: null }
  } catch (error) {
    return { at: now, status: null, error: reason(error) }
  }
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? error.cause.message : error.message
}
