import { existsSync } from 'node:fs'
import { join } from 'node:path'

// The first and the last file that initdb writes: without both it was interrupted.
const initdbFiles = ['PG_VERSION', join('global', 'pg_control')]

/** Throws when the folder of an embedded database is incomplete, because its creation was interrupted. */
export function ensureComplete(folder: string): void {
  if (!existsSync(folder) || initdbFiles.every((file) => existsSync(join(folder, file)))) return
  throw new Error(`The database in ${folder} is half made. Delete that folder and start again.`)
}
