import pg from 'pg'
import { type Backoff, backoffMs } from '#shared/backoff.ts'

const backoff: Backoff = { baseMs: 100, capMs: 10_000 }

const listenTo = (channel: string) => `listen ${pg.escapeIdentifier(channel)}`

interface Subscription {
  readonly channel: string
  readonly hear: (payload: string) => void
  readonly missed: () => void
}

export interface NotificationListener {
  /** Resolves once the server has the subscription. Calls `missed` after a time in which notices may have been lost. */
  listen(channel: string, hear: (payload: string) => void, missed: () => void): Promise<void>
  close(): Promise<void>
}

/**
 * Listens on one connection of its own for every channel of the process. A lost connection is opened again with one
 * attempt at a time and exponential backoff, for as long as it takes; every channel is then listened to again.
 */
export function createNotificationListener(config: pg.ClientConfig): NotificationListener {
  const subscriptions: Subscription[] = []
  let current: pg.Client | undefined
  let opening: Promise<pg.Client> | undefined
  let timer: NodeJS.Timeout | undefined
  let failures = 0
  let isClosed = false

  async function open(): Promise<pg.Client> {
    const client = new pg.Client(config)
    let isEnded = false
    // An error is followed by 'end', which is where the loss is handled, once.
    client.on('error', () => {})
    client.once('end', () => {
      isEnded = true
      if (current !== client) return
      current = undefined
      reopenLater()
    })
    client.on('notification', ({ channel, payload = '' }) => {
      for (const subscription of subscriptions)
        if (subscription.channel === channel) subscription.hear(payload)
    })
    try {
      await client.connect()
      for (const { channel } of subscriptions) await client.query(listenTo(channel))
      if (isEnded) throw new Error('the connection ended while it was opened')
    } catch (error) {
      void client.end().catch(() => {})
      throw error
    }
    current = client
    failures = 0
    return client
  }

  function openOnce(): Promise<pg.Client> {
    opening ??= open().finally(() => (opening = undefined))
    return opening
  }

  function reopenLater(): void {
    if (isClosed || timer) return
    failures += 1
    timer = setTimeout(
      () => {
        timer = undefined
        openOnce().then(() => {
          for (const { missed } of subscriptions) missed()
        }, reopenLater)
      },
      backoffMs(failures, backoff),
    )
    timer.unref()
  }

  return {
    async listen(channel, hear, missed) {
      const client = current ?? (await openOnce())
      await client.query(listenTo(channel))
      subscriptions.push({ channel, hear, missed })
    },
    async close() {
      isClosed = true
      clearTimeout(timer)
      await opening?.catch(() => {})
      const client = current
      current = undefined
      await client?.end().catch(() => {})
    },
  }
}
