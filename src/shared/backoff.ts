export interface Backoff {
  readonly baseMs: number
  readonly capMs: number
}

/**
 * Milliseconds to wait after failure number `failures` (from 1): doubles each time up to the cap. Full jitter prevents that
 * many processes reconnect to a server at the same time.
 */
export function backoffMs(failures: number, { baseMs, capMs }: Backoff, random = Math.random): number {
  return Math.round(random() * Math.min(capMs, baseMs * 2 ** (failures - 1)))
}
