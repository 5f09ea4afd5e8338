import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { PGlite, type PGliteOptions } from '@electric-sql/pglite'

/**
 * Creates the folder of a new embedded database: in a temporary folder that is renamed when complete, because PGlite
 * cannot open a folder whose initdb was interrupted.
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
