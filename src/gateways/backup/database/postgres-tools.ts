import { type ChildProcessByStdio, spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { OperationError } from '../operation-error.ts'

export type PostgresTool = 'pg_dump' | 'pg_restore' | 'psql'

export interface RunningTool {
  readonly stdin: Writable
  readonly stdout: Readable
  /** Settles when the tool has ended; throws an OperationError with what it said when it failed. */
  readonly ended: Promise<void>
}

/** How a tool is told of a database: the password by the environment, since arguments can be read by every user of the machine. */
export function connectionOf(url: string): { args: string[]; env: NodeJS.ProcessEnv } {
  const parsed = new URL(url)
  const password = decodeURIComponent(parsed.password)
  parsed.password = ''
  // Two words of the `pg` package that libpq does not know.
  parsed.searchParams.delete('uselibpqcompat')
  if (parsed.searchParams.get('sslmode') === 'no-verify') parsed.searchParams.set('sslmode', 'require')
  const env = { ...process.env, ...(password !== '' && { PGPASSWORD: password }) }
  return { args: [`--dbname=${parsed.href}`], env }
}

/** Starts a tool of PostgreSQL's, found on PATH. */
export function startTool(
  tool: PostgresTool,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): RunningTool {
  const child: ChildProcessByStdio<Writable, Readable, Readable> = spawn(tool, args, {
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  // A tool that ends early closes its input; its exit code and its last words say why.
  child.stdin.on('error', () => {})
  const said = text(child.stderr)
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', () => reject(new OperationError(`${tool} cannot be started.`)))
    child.once('close', (code) => {
      if (code === 0) return resolve()
      said.then(
        (words) => reject(new OperationError(`${tool} failed: ${words.trim().slice(0, 2000)}`)),
        reject,
      )
    })
  })
  // Whoever awaits `ended` hears of it; nobody may be doing so yet when it fails.
  ended.catch(() => {})
  return { stdin: child.stdin, stdout: child.stdout, ended }
}

async function majorOf(tool: PostgresTool): Promise<number | undefined> {
  const running = startTool(tool, ['--version'])
  const [words] = await Promise.all([text(running.stdout), running.ended]).catch(() => [''])
  const major = /\(PostgreSQL\) (\d+)/.exec(words)?.[1]
  return major === undefined ? undefined : Number(major)
}

/** Refuses tools that are missing, or older than the server: they could not read all of what it holds. */
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
