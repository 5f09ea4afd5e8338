import { type Backoff, backoffMs } from '#shared/backoff.ts'
import { DatabaseUnavailable } from '../database-unavailable.ts'

/** The cap is also the longest delay until a recovered server is noticed. */
const backoff: Backoff = { baseMs: 100, capMs: 2000 }

interface GateOptions {
  readonly now?: () => number
  readonly random?: () => number
}

/** Limits the attempts to connect while the server is unavailable (a circuit breaker). */
export interface ConnectGate {
  /** Runs an attempt to connect, or throws DatabaseUnavailable at once while the server is known to be unavailable. */
  pass<T>(attempt: () => Promise<T>): Promise<T>
}

/**
 * One gate for all new connections of a process. While the server is available, all attempts run. After a failure, one
 * attempt at a time runs after a backoff; all others are refused without opening a socket.
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
        // Concurrent attempts fail together and count as one failure.
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
