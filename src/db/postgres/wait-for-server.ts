import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { PostgresClient } from './postgres-client.ts'
import { backoffMs } from '#shared/backoff.ts'
import { DatabaseUnavailable } from '../database-unavailable.ts'
import { toDatabaseError } from '../to-database-error.ts'

const timeoutMs = 30_000
const backoff = { baseMs: 250, capMs: 3000 }

interface WaitOptions {
  readonly timeoutMs?: number
  /** Receives a sentence for the operator, when the first attempt has failed. */
  readonly log?: (sentence: string) => void
}

const writeToStderr = (sentence: string) => void process.stderr.write(`${sentence}\n`)

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** Class 28 (invalid authorization, such as a wrong password) is not retried. */
function isRetryable(error: unknown): boolean {
  return toDatabaseError(error) instanceof DatabaseUnavailable && !codeOf(error).startsWith('28')
}

async function ping(config: pg.ClientConfig): Promise<void> {
  const client = new PostgresClient(config)
  try {
    await client.connect()
    await client.query('select 1')
  } finally {
    void client.end().catch(() => {})
  }
}

/** Waits until the server responds, 30 seconds by default; then throws one sentence with its address and without secrets. */
export async function waitForServer(
  config: pg.ClientConfig,
  { timeoutMs: most = timeoutMs, log = writeToStderr }: WaitOptions = {},
): Promise<void> {
  const { host, port } = new PostgresClient(config)
  const until = performance.now() + most
  for (let failures = 1; ; failures++) {
    try {
      return await ping(config)
    } catch (error) {
      const reason = codeOf(error) || (error instanceof Error ? error.message : 'unknown reason')
      if (!isRetryable(error)) {
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
        log(
          `The database at ${host}:${port} does not answer yet (${reason}); trying for ${Math.round(most / 1000)} seconds.`,
        )
      await sleep(
        Math.min(backoff.baseMs + backoffMs(failures, backoff), Math.max(0, until - performance.now()) + 1),
      )
    }
  }
}
