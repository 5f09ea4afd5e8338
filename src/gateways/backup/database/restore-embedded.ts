import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import { PGlite } from '@electric-sql/pglite'
import { acquireLock } from '#db/embedded/lock.ts'
import { databaseMember } from '../archive/manifest.ts'
import type { Archive } from '../archive/open-archive.ts'
import { OperationError } from '../operation-error.ts'
import { extensions, folderOf, withEmbedded, queryRunnerOf } from './open-embedded.ts'
import { countTables } from './read-facts.ts'

interface RestoreOptions {
  readonly url: string
  readonly replace: boolean
}

/** Throws when the embedded database already exists and may not be replaced. */
export function ensureCanRestoreEmbedded({ url, replace }: RestoreOptions): void {
  const folder = folderOf(url)
  if (existsSync(folder) && !replace) {
    throw new OperationError(
      `There is a database in ${folder}. Name another folder, or use --replace to delete it.`,
    )
  }
}

/** Unpacks the data folder into a temporary folder and renames it when it is complete. */
export async function restoreEmbedded(
  archive: Archive,
  { url }: RestoreOptions,
): Promise<Record<string, number>> {
  const folder = folderOf(url)
  const unlock = acquireLock(`${folder}.lock`)
  try {
    await mkdir(dirname(folder), { recursive: true })
    const fresh = await mkdtemp(`${folder}.new-`)
    const loadDataDir = new Blob([await buffer(Readable.from(await archive.read(databaseMember.pglite)))])
    const pglite = await PGlite.create({ dataDir: join(fresh, 'db'), loadDataDir, extensions })
    await pglite.close()
    await rm(folder, { recursive: true, force: true })
    await rename(join(fresh, 'db'), folder)
    await rm(fresh, { recursive: true })
  } finally {
    unlock()
  }
  return withEmbedded(url, (pglite) => countTables(queryRunnerOf(pglite)))
}
