import { existsSync } from 'node:fs'
import { join } from 'node:path'

// The first and the last that a new cluster is given: without both it was never finished, and would only be read as damage.
const signsOfWholeness = ['PG_VERSION', join('global', 'pg_control')]

/** Refuses, in one sentence, the folder of an embedded database whose making was broken off. */
export function ensureWhole(folder: string): void {
  if (!existsSync(folder) || signsOfWholeness.every((sign) => existsSync(join(folder, sign)))) return
  throw new Error(`The database in ${folder} is half made. Delete that folder and start again.`)
}
