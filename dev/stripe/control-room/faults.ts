/** What the stand-in was told to do badly. Counters run down; nothing survives a restart. */
export interface Faults {
  webhooks: {
    /** Deliver each of the next n events twice. */
    duplicate: number
    /** Hold the next n events, then deliver them last first. */
    reverse: number
    /** Let every delivery wait this long. */
    delayMs: number
    /** Keep every event back until told otherwise. */
    withhold: boolean
    /** Never deliver the next n events. */
    lose: number
    /** Deliveries that wait for `reverse` to be complete. */
    held: string[]
  }
  api: {
    /** How the next calls to the API end; `null` is as they should. */
    answer: ApiFault | null
    times: number
    /** Whether the effect happens before the answer goes wrong. */
    perform: boolean
    /** Only calls whose path starts so. */
    path: string
    /** Work on every call this long before doing anything. */
    delayMs: number
  }
  refunds: {
    /** How the next refund settles, whatever its card. */
    next: 'succeed_later' | 'fail_later' | null
  }
}

export const API_FAULTS = ['500', '401', '429', 'timeout', 'reset'] as const
export type ApiFault = (typeof API_FAULTS)[number]

export function noFaults(): Faults {
  return {
    webhooks: { duplicate: 0, reverse: 0, delayMs: 0, withhold: false, lose: 0, held: [] },
    api: { answer: null, times: 0, perform: false, path: '/v1/', delayMs: 0 },
    refunds: { next: null },
  }
}
