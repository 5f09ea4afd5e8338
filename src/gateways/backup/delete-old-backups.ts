import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

const archiveName = /^maison-backup-\d{4}-\d{2}-\d{2}T[\d-]+Z\.tar$/

/** Deletes all archives of a folder except the newest `keep`, and no other file. Returns the deleted names. */
export async function deleteOldBackups(folder: string, keep: number): Promise<string[]> {
  const archives = (await readdir(folder)).filter((name) => archiveName.test(name)).toSorted()
  const old = archives.slice(0, Math.max(0, archives.length - keep))
  for (const name of old) await rm(join(folder, name))
  return old
}
