/** The faults that the stand-in simulates. Counters decrease with use; a restart clears all. */
export interface Faults {
  webhooks: {
    /** Delivers each of the next n events twice. */
    duplicate: number
    /** Holds the next n events, then delivers them in reverse order. */
    reverse: number
    /** Delays every delivery, in milliseconds. */
    delayMs: number
    /** Delivers no events while true. */
    withhold: boolean
    /** Never delivers the next n events. */
    lose: number
    /** Ids of deliveries held for `reverse`. */
    held: string[]
  }
  api: {
    /** The fault of the next API calls; `null` for none. */
    response: ApiFault | null
    /** The number of calls that fail. */
    times: number
    /** Whether the call takes effect before it fails. */
    perform: boolean
    /** Prefix of the paths that fail. */
    path: string
    /** Delays every call, in milliseconds. */
    delayMs: number
  }
  refunds: {
    /** How the next refund settles; the card does not matter. */
    next: 'succeed_later' | 'fail_later' | null
  }
}

export const API_FAULTS = ['500', '401', '429', 'timeout', 'reset'] as const
export type ApiFault = (typeof API_FAULTS)[number]

export function noFaults(): Faults {
  return {
    webhooks: { duplicate: 0, reverse: 0, delayMs: 0, withhold: false, lose: 0, held: [] },
    api: { response: null, times: 0, perform: false, path: '/v1/', delayMs: 0 },
    refunds: { next: null },
  }
}
