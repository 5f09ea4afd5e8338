import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { PGlite, type PGliteOptions } from '@electric-sql/pglite'

/**
 * Makes the folder of a new embedded database. A kill in the middle of initdb leaves a folder that aborts at the next
 * start, so it is made beside its place and moved there when whole.
 */
export async function createFolder(
  folder: string,
  extensions: NonNullable<PGliteOptions['extensions']>,
): Promise<void> {
  await mkdir(dirname(folder), { recursive: true })
  const fresh = await mkdtemp(`${folder}.new-`)
  try {
    const first = await PGlite.create({ dataDir: join(fresh, 'db'), extensions })
    await first.close()
    await rename(join(fresh, 'db'), folder)
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}
