export interface Backoff {
  readonly baseMs: number
  readonly capMs: number
}

/**
 * Milliseconds to wait after failure number `failures` (from 1): doubles each time up to the cap, with full jitter, so that
 * many processes that lost one server do not come back in the same moment.
 */
export function backoffMs(failures: number, { baseMs, capMs }: Backoff, random = Math.random): number {
  return Math.round(random() * Math.min(capMs, baseMs * 2 ** (failures - 1)))
}
