import pg from 'pg'
import { PostgresClient } from './postgres-client.ts'
import { type Backoff, backoffMs } from '#shared/backoff.ts'

const backoff: Backoff = { baseMs: 100, capMs: 10_000 }

const listenTo = (channel: string) => `listen ${pg.escapeIdentifier(channel)}`

interface Subscription {
  readonly channel: string
  readonly receive: (payload: string) => void
  readonly missed: () => void
}

export interface NotificationListener {
  /** Resolves when the server listens. Calls `missed` after a reconnection, because notices may have been lost. */
  listen(channel: string, receive: (payload: string) => void, missed: () => void): Promise<void>
  close(): Promise<void>
}

/**
 * Listens to all channels of the process on one dedicated connection. A lost connection is reopened, one attempt at a time
 * with exponential backoff and without a limit; then it listens to every channel again.
 */
export function createNotificationListener(config: pg.ClientConfig): NotificationListener {
  const subscriptions: Subscription[] = []
  let current: pg.Client | undefined
  let opening: Promise<pg.Client> | undefined
  let timer: NodeJS.Timeout | undefined
  let failures = 0
  let isClosed = false

  async function open(): Promise<pg.Client> {
    const client = new PostgresClient(config)
    let isEnded = false
    client.once('end', () => {
      isEnded = true
      if (current !== client) return
      current = undefined
      reopenLater()
    })
    client.on('notification', ({ channel, payload = '' }) => {
      for (const subscription of subscriptions)
        if (subscription.channel === channel) subscription.receive(payload)
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
    async listen(channel, receive, missed) {
      const client = current ?? (await openOnce())
      await client.query(listenTo(channel))
      subscriptions.push({ channel, receive, missed })
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
