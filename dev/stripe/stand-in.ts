import type { Store } from './store/store.ts'
import type { Faults } from './control-room/faults.ts'

export const API_VERSION = '2026-10-28.endive'

export interface Settings {
  secretKey: string
  webhookUrl: string | null
  webhookSecret: string
  /** The merchant's name on the pay page where a session brings none. */
  accountName: string
  /** How long Stripe "works" on what settles later: a direct debit, a slow refund. */
  settleAfterMs: number
  /** Pauses between attempts at a webhook that was not answered with 2xx. */
  retryAfterMs: readonly number[]
}

/** Everything the stand-in is made of; handlers receive it, nothing is global. */
export interface StandIn {
  store: Store
  settings: Settings
  faults: Faults
  /** Milliseconds since the epoch. */
  now: () => number
  /** Where the pay page is found. */
  publicUrl: string
  /** Looks at the agenda and the post again: something was added to them. */
  wake: () => void
}

/** The stand-in while it serves one call; events say which request caused them. */
export interface Work extends StandIn {
  request: { id: string; idempotency_key: string | null } | null
}

/** Seconds since the epoch, as Stripe stamps everything. */
export function timestamp(standIn: StandIn): number {
  return Math.floor(standIn.now() / 1000)
}
