import { type ChildProcessByStdio, spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { OperationError } from '../operation-error.ts'

export type PostgresTool = 'pg_dump' | 'pg_restore' | 'psql'

export interface RunningTool {
  readonly stdin: Writable
  readonly stdout: Readable
  /** Settles when the tool has ended; rejects with an OperationError that holds its stderr when it failed. */
  readonly ended: Promise<void>
}

/** Connection arguments of a tool. The password is in the environment, because every user of the machine can read arguments. */
export function connectionOf(url: string): { args: string[]; env: NodeJS.ProcessEnv } {
  const parsed = new URL(url)
  const password = decodeURIComponent(parsed.password)
  parsed.password = ''
  // Two parameters of the `pg` package that libpq does not know.
  parsed.searchParams.delete('uselibpqcompat')
  if (parsed.searchParams.get('sslmode') === 'no-verify') parsed.searchParams.set('sslmode', 'require')
  const env = { ...process.env, ...(password !== '' && { PGPASSWORD: password }) }
  return { args: [`--dbname=${parsed.href}`], env }
}

/** Starts a PostgreSQL client tool from PATH. */
export function startTool(
  tool: PostgresTool,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): RunningTool {
  const child: ChildProcessByStdio<Writable, Readable, Readable> = spawn(tool, args, {
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  // A tool that ends early closes its stdin; `ended` reports the reason from its exit code and stderr.
  child.stdin.on('error', () => {})
  const errors = text(child.stderr)
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', () => reject(new OperationError(`${tool} cannot be started.`)))
    child.once('close', (code) => {
      if (code === 0) return resolve()
      errors.then(
        (output) => reject(new OperationError(`${tool} failed: ${output.trim().slice(0, 2000)}`)),
        reject,
      )
    })
  })
  // Prevents an unhandled rejection when the tool fails before `ended` is awaited.
  ended.catch(() => {})
  return { stdin: child.stdin, stdout: child.stdout, ended }
}

async function majorOf(tool: PostgresTool): Promise<number | undefined> {
  const running = startTool(tool, ['--version'])
  const [words] = await Promise.all([text(running.stdout), running.ended]).catch(() => [''])
  const major = /\(PostgreSQL\) (\d+)/.exec(words)?.[1]
  return major === undefined ? undefined : Number(major)
}

/** Throws when a tool is missing or older than the server: older tools cannot read a newer server. */
export async function ensureTools(tools: readonly PostgresTool[], serverMajor: number): Promise<void> {
  for (const tool of tools) {
    const major = await majorOf(tool)
    if (major === undefined) {
      throw new OperationError(
        `${tool} is not on PATH. Install PostgreSQL’s client tools, version ${serverMajor} or newer (Debian: postgresql-client-${serverMajor}).`,
      )
    }
    if (major < serverMajor) {
      throw new OperationError(
        `${tool} is of version ${major} and the server of version ${serverMajor}. Install client tools of version ${serverMajor} or newer.`,
      )
    }
  }
}
