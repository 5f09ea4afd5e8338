import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const needed = ['initdb', 'postgres', 'pg_dump', 'pg_restore', 'psql']

/** Debian keeps a folder a version; elsewhere the server lies beside its tools on PATH. */
function candidates(): string[] {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : []
  return [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ]
}

const found = () => candidates().find((folder) => needed.every((tool) => existsSync(join(folder, tool))))

/** A folder with a PostgreSQL server and its own `pg_dump`: the system’s, or Debian’s package, installed now. npm’s server has no tools. */
export function findPostgresTools(): string {
  const present = found()
  if (present) return present
  process.stdout.write('No PostgreSQL with pg_dump here; asking the system for its package…\n')
  spawnSync('apt-get', ['update'], { stdio: 'inherit' })
  spawnSync('apt-get', ['install', '-y', 'postgresql'], { stdio: 'inherit' })
  const installed = found()
  if (installed) return installed
  throw new Error('No PostgreSQL with pg_dump could be found or installed. Install it and put it on PATH.')
}
