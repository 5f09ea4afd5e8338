import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { backoffMs } from '#shared/backoff.ts'
import { DatabaseUnavailable } from '../database-unavailable.ts'
import { toDatabaseError } from '../to-database-error.ts'

const patienceMs = 30_000
const backoff = { baseMs: 250, capMs: 3000 }

interface Waiting {
  readonly patienceMs?: number
  /** Takes one sentence for whoever watches the start. */
  readonly say?: (sentence: string) => void
}

const sayOnStderr = (sentence: string) => void process.stderr.write(`${sentence}\n`)

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** A wrong password is not mended by waiting. */
function isWorthWaiting(error: unknown): boolean {
  return toDatabaseError(error) instanceof DatabaseUnavailable && !codeOf(error).startsWith('28')
}

async function ask(config: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(config)
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select 1')
  } finally {
    void client.end().catch(() => {})
  }
}

/** Waits until the server answers, half a minute at most; then throws one sentence that names its address and no secret. */
export async function waitForServer(
  config: pg.ClientConfig,
  { patienceMs: most = patienceMs, say = sayOnStderr }: Waiting = {},
): Promise<void> {
  const { host, port } = new pg.Client(config)
  const until = performance.now() + most
  for (let failures = 1; ; failures++) {
    try {
      return await ask(config)
    } catch (error) {
      const reason = codeOf(error) || (error instanceof Error ? error.message : 'unknown reason')
      if (!isWorthWaiting(error)) {
        const message = error instanceof Error ? error.message : reason
        throw new Error(`the database at ${host}:${port} refuses: ${message}.`, { cause: error })
      }
      if (performance.now() > until) {
        throw new Error(
          `the database at ${host}:${port} has not answered for ${Math.round(most / 1000)} seconds (${reason}).`,
          { cause: error },
        )
      }
      if (failures === 1)
        say(
          `The database at ${host}:${port} does not answer yet (${reason}); trying for ${Math.round(most / 1000)} seconds.`,
        )
      await sleep(
        Math.min(backoff.baseMs + backoffMs(failures, backoff), Math.max(0, until - performance.now()) + 1),
      )
    }
  }
}
