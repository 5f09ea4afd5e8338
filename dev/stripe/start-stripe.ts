import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { createAgenda } from './agenda.ts'
import { noFaults } from './control-room/faults.ts'
import { REMEMBERED_FOR_MS } from './http/idempotency.ts'
import type { Settings, StandIn } from './stand-in.ts'
import { openStore } from './store/store.ts'
import type { RememberedAnswer } from './store/tables.ts'
import { createStripeApp } from './stripe-app.ts'
import { createCourier } from './webhooks/courier.ts'

const [SECOND, MINUTE, HOUR] = [1000, 60_000, 3_600_000]

/** Quick at first, so that a storefront that was just restarted hears at once; then for three days, as Stripe does. */
const RETRY_AFTER_MS = [
  ...[1, 2, 5, 10, 30].map((seconds) => seconds * SECOND),
  ...[1, 5, 15].map((minutes) => minutes * MINUTE),
  ...Array.from({ length: 72 }, () => HOUR),
]

/** Port 0 takes any free port. State is kept in `dataFolder` across restarts. */
export interface StripeOptions {
  port: number
  dataFolder: string
  secretKey: string
  webhookSecret: string
  /** Where events go; `null` for nowhere. */
  webhookUrl: string | null
  accountName?: string
  settleAfterMs?: number
  retryAfterMs?: readonly number[]
  /** Another clock, in milliseconds since the epoch: a test may let hours pass. */
  now?: () => number
}

export interface RunningStripe {
  url: string
  /** Does what is due by the given clock and carries the post, then answers. */
  runDue: () => Promise<void>
  close: () => Promise<void>
}

/** Opens the stand-in on the loopback. */
export async function startStripe(options: StripeOptions): Promise<RunningStripe> {
  const now = options.now ?? Date.now
  const store = openStore(
    options.dataFolder,
    (table, row) => table !== 'answers' || (row as RememberedAnswer).at + REMEMBERED_FOR_MS > now(),
  )
  const settings: Settings = {
    secretKey: options.secretKey,
    webhookUrl: options.webhookUrl,
    webhookSecret: options.webhookSecret,
    accountName: options.accountName ?? 'the house',
    settleAfterMs: options.settleAfterMs ?? 3 * SECOND,
    retryAfterMs: options.retryAfterMs ?? RETRY_AFTER_MS,
  }
  const standIn: StandIn = { store, settings, faults: noFaults(), now, publicUrl: '', wake: () => wakeAll() }
  const agenda = createAgenda(standIn)
  const courier = createCourier(standIn)
  const wakeAll = () => {
    agenda.wake()
    courier.wake()
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
      await agenda.runDue()
      await courier.runDue()
    },
    close: async () => {
      const closed = new Promise<void>((done) => server.close(() => done()))
      server.closeAllConnections()
      await Promise.all([closed, agenda.close(), courier.close()])
      store.close()
    },
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE'
      reject(isTaken ? new Error(`Port ${port} is taken: the stand-in for Stripe cannot open on it.`) : error)
    })
    server.listen(port, '127.0.0.1', resolve)
  })
}
