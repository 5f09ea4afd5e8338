import { accessSync, constants, statfsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** What a new database takes, write-ahead log included; with less left, room is why it did not open. */
const leastFreeBytes = 48 * 1024 * 1024

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
 * Why the embedded database in a folder does not open, in one sentence. PGlite itself says no more than that it failed,
 * so the disk is asked. An error that is a sentence already stays as it is.
 */
export function toFolderError(error: unknown, folder: string): unknown {
  const isSentence = error instanceof Error && error.message.endsWith('.')
  if (isSentence) return error
  const there = nearestFolder(folder)
  const { bavail, bsize } = statfsSync(there)
  if (!isWritable(there) || !isWritable(nearestFolder(dirname(folder))))
    return new Error(`the folder ${folder} of the database cannot be written to.`, { cause: error })
  if (bavail * bsize < leastFreeBytes)
    return new Error(`there is no room left for the database in ${folder}.`, { cause: error })
  const reason = error instanceof Error ? error.message : String(error)
  return new Error(`the database in ${folder} does not open: ${reason}.`, { cause: error })
}
