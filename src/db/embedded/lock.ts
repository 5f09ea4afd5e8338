import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { processStart } from './process-start.ts'

class LockHeldError extends Error {
  readonly code = 'lock_held'
  readonly pid: number
  constructor(path: string, pid: number) {
    super(`Another copy (process ${pid}) is using ${path.replace(/\.lock$/, '')}. Close it first.`)
    this.name = 'LockHeldError'
    this.pid = pid
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/**
 * The process id of a lock's holder, or undefined when it no longer runs. Process ids are reused, and in a container each
 * start may have id 1, so the lock file also has the start time of its process.
 */
function holderOf(content: string): number | undefined {
  const [pid = '', start = ''] = content.split('\n')
  const holder = Number(pid)
  if (!(holder > 0) || !isAlive(holder)) return undefined
  const now = processStart(holder)
  return start !== '' && now !== undefined && now !== start ? undefined : holder
}

/** Removes a stale lock with this content, and no newer one: another process may be doing the same. */
function removeStaleLock(path: string, content: string): void {
  const aside = `${path}.${process.pid}`
  renameSync(path, aside)
  if (readFileSync(aside, 'utf8') === content) rmSync(aside)
  else renameSync(aside, path)
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined)

/** Takes a lock file, because PGlite has no lock of its own; replaces the lock of a dead process. Returns its release. */
export function acquireLock(path: string): () => void {
  mkdirSync(dirname(path), { recursive: true })
  const own = `${process.pid}\n${processStart(process.pid) ?? ''}`
  for (;;) {
    try {
      writeFileSync(path, own, { flag: 'wx' })
      const release = () => rmSync(path, { force: true })
      process.once('exit', release)
      return release
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
    }
    try {
      const content = readFileSync(path, 'utf8')
      const holder = holderOf(content)
      if (holder !== undefined) throw new LockHeldError(path, holder)
      removeStaleLock(path, content)
    } catch (error) {
      // The lock was released or removed by another process in the meantime.
      if (codeOf(error) !== 'ENOENT') throw error
    }
  }
}
