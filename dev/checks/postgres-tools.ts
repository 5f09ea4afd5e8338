import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { installDebianPackages } from './install-debian-packages.ts'

const needed = ['initdb', 'postgres', 'pg_dump', 'pg_restore', 'psql']

/** Debian has one folder for each version; on other systems the server is on PATH with its tools. */
function candidates(): string[] {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : []
  return [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ]
}

const findFolder = () => candidates().find((folder) => needed.every((tool) => existsSync(join(folder, tool))))

/** A folder with a PostgreSQL server and its tools, from the system or a Debian package. The server from npm has no tools. */
export function findPostgresTools(): string {
  const present = findFolder()
  if (present) return present
  installDebianPackages('There is no PostgreSQL with pg_dump.', ['postgresql'])
  const installed = findFolder()
  if (installed) return installed
  throw new Error('No PostgreSQL with pg_dump could be found or installed. Install it and put it on PATH.')
}
