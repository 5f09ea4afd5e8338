import type { Store } from './store/store.ts'
import type { Faults } from './controls/faults.ts'

export const API_VERSION = '2026-10-28.endive'

export interface Settings {
  secretKey: string
  webhookUrl: string | null
  webhookSecret: string
  /** The merchant's name on the pay page when the session has none. */
  accountName: string
  /** Milliseconds until a direct debit or a pending refund settles. */
  settleAfterMs: number
  /** Milliseconds before each new attempt at a webhook whose response was not 2xx. */
  retryAfterMs: readonly number[]
}

/** The parts of the stand-in, passed to every handler. */
export interface StandIn {
  store: Store
  settings: Settings
  faults: Faults
  /** Milliseconds since the epoch. */
  now: () => number
  /** Base address of the pay page. */
  publicUrl: string
  /** Sets the timers of scheduled tasks and event deliveries again. Call it after adding one. */
  wake: () => void
}

/** The stand-in during one request; events carry the id of the request that caused them. */
export interface Work extends StandIn {
  request: { id: string; idempotency_key: string | null } | null
}

/** Seconds since the epoch, the unit of Stripe's timestamps. */
export function timestamp(standIn: StandIn): number {
  return Math.floor(standIn.now() / 1000)
}
