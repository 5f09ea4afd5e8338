const firstMs = 15_000
const mostMs = 3_600_000

/**
 * How long to wait after a number of attempts (from 1): 15 seconds, doubled each time, an hour at most. Between half of it
 * and all of it at random (`chance`, 0 to 1), so that emails which failed together are not tried together again.
 */
export function retryDelay(attempts: number, chance: number): Temporal.Duration {
  const ceiling = Math.min(mostMs, firstMs * 2 ** Math.min(attempts - 1, 20))
  return Temporal.Duration.from({ milliseconds: Math.round(ceiling / 2 + (ceiling / 2) * chance) })
}
