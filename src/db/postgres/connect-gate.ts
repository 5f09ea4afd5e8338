import { type Backoff, backoffMs } from '#shared/backoff.ts'
import { DatabaseUnavailable } from '../database-unavailable.ts'

/** The longest wait is also the longest time after which a server that came back is noticed. */
const backoff: Backoff = { baseMs: 100, capMs: 2000 }

interface GateOptions {
  readonly now?: () => number
  readonly random?: () => number
}

/** Lets connections be opened, and counts how that ends. */
export interface ConnectGate {
  /** Runs an attempt to connect, or throws DatabaseUnavailable at once while the server is known not to answer. */
  pass<T>(attempt: () => Promise<T>): Promise<T>
}

/**
 * Stands before every new connection of a process. While the server answers, all pass. After a failure one attempt at a
 * time is let through, after a backoff; what comes meanwhile is refused without opening a socket, however many requests
 * and jobs ask.
 */
export function createConnectGate({
  now = () => performance.now(),
  random = Math.random,
}: GateOptions = {}): ConnectGate {
  let failures = 0
  let closedUntil = 0
  let isProbing = false
  let lastReason = ''

  return {
    async pass(attempt) {
      const isProbe = failures > 0
      if (isProbe && (isProbing || now() < closedUntil)) throw new DatabaseUnavailable(lastReason)
      isProbing = isProbe
      try {
        const connected = await attempt()
        failures = 0
        return connected
      } catch (error) {
        // Attempts that were under way together fail together: they count once.
        if (isProbe || failures === 0) {
          failures += 1
          closedUntil = now() + backoffMs(failures, backoff, random)
          lastReason = error instanceof Error ? error.message : String(error)
        }
        throw error
      } finally {
        if (isProbe) isProbing = false
      }
    },
  }
}
