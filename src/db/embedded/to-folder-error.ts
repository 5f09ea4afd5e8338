import { accessSync, constants, statfsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** The size of a new database with its WAL. With less free space, space is considered the reason of the failure. */
const minFreeBytes = 48 * 1024 * 1024

function nearestFolder(path: string): string {
  for (let folder = path; ; folder = dirname(folder)) {
    try {
      accessSync(folder)
      return folder
    } catch {
      if (folder === dirname(folder)) return folder
    }
  }
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return statSync(folder).isDirectory()
  } catch {
    return false
  }
}

/**
 * Explains in one sentence why the embedded database in a folder does not open. PGlite reports no reason, so the permissions
 * and the free disk space are checked. An error that already is a sentence is returned unchanged.
 */
export function toFolderError(error: unknown, folder: string): unknown {
  const isSentence = error instanceof Error && error.message.endsWith('.')
  if (isSentence) return error
  const there = nearestFolder(folder)
  const { bavail, bsize } = statfsSync(there)
  if (!isWritable(there) || !isWritable(nearestFolder(dirname(folder))))
    return new Error(`the folder ${folder} of the database cannot be written to.`, { cause: error })
  if (bavail * bsize < minFreeBytes)
    return new Error(`there is no room left for the database in ${folder}.`, { cause: error })
  const reason = error instanceof Error ? error.message : String(error)
  return new Error(`the database in ${folder} does not open: ${reason}.`, { cause: error })
}
