import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { createTaskScheduler } from './scheduled-tasks.ts'
import { noFaults } from './controls/faults.ts'
import { KEY_LIFETIME_MS } from './http/idempotency.ts'
import type { Settings, StandIn } from './stand-in.ts'
import { openStore } from './store/store.ts'
import type { SavedResponse } from './store/tables.ts'
import { createStripeApp } from './stripe-app.ts'
import { createEventDelivery } from './webhooks/deliver-events.ts'

const [SECOND, MINUTE, HOUR] = [1000, 60_000, 3_600_000]

/** Short delays first, for a storefront that is restarting, then hourly for three days, as Stripe does. */
const RETRY_AFTER_MS = [
  ...[1, 2, 5, 10, 30].map((seconds) => seconds * SECOND),
  ...[1, 5, 15].map((minutes) => minutes * MINUTE),
  ...Array.from({ length: 72 }, () => HOUR),
]

/** Port 0 chooses a free port. The state in `dataFolder` survives restarts. */
export interface StripeOptions {
  port: number
  dataFolder: string
  secretKey: string
  webhookSecret: string
  /** Address that receives events; `null` sends none. */
  webhookUrl: string | null
  accountName?: string
  settleAfterMs?: number
  retryAfterMs?: readonly number[]
  /** The clock, in milliseconds since the epoch; tests set their own. */
  now?: () => number
}

export interface RunningStripe {
  url: string
  /** Runs all due tasks and delivers all due events. */
  runDue: () => Promise<void>
  close: () => Promise<void>
}

/** Starts the stand-in on the loopback interface. */
export async function startStripe(options: StripeOptions): Promise<RunningStripe> {
  const now = options.now ?? Date.now
  const store = openStore(
    options.dataFolder,
    (table, row) => table !== 'answers' || (row as SavedResponse).at + KEY_LIFETIME_MS > now(),
  )
  const settings: Settings = {
    secretKey: options.secretKey,
    webhookUrl: options.webhookUrl,
    webhookSecret: options.webhookSecret,
    accountName: options.accountName ?? 'Maison',
    settleAfterMs: options.settleAfterMs ?? 3 * SECOND,
    retryAfterMs: options.retryAfterMs ?? RETRY_AFTER_MS,
  }
  const standIn: StandIn = { store, settings, faults: noFaults(), now, publicUrl: '', wake: () => wakeAll() }
  const taskScheduler = createTaskScheduler(standIn)
  const eventDelivery = createEventDelivery(standIn)
  const wakeAll = () => {
    taskScheduler.wake()
    eventDelivery.wake()
  }

  const server = createAdaptorServer({ fetch: (request, env) => app.fetch(request, env) }) as Server
  await listen(server, options.port)
  const { port } = server.address() as AddressInfo
  standIn.publicUrl = `http://127.0.0.1:${port}`
  const app = createStripeApp(standIn)
  wakeAll()

  return {
    url: standIn.publicUrl,
    runDue: async () => {
      await taskScheduler.runDue()
      await eventDelivery.runDue()
    },
    close: async () => {
      const closed = new Promise<void>((done) => server.close(() => done()))
      server.closeAllConnections()
      await Promise.all([closed, taskScheduler.close(), eventDelivery.close()])
      store.close()
    },
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isInUse = error.code === 'EADDRINUSE'
      reject(
        isInUse ? new Error(`Port ${port} is in use: the stand-in for Stripe cannot listen on it.`) : error,
      )
    })
    server.listen(port, '127.0.0.1', resolve)
  })
}
