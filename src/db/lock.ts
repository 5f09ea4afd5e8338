import { readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

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

/** Takes a pid lock file, since PGlite locks nothing itself; a lock left by a dead process is taken over. Returns its release. */
export function takeLock(path: string): () => void {
  mkdirSync(dirname(path), { recursive: true })
  for (;;) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' })
      const release = () => rmSync(path, { force: true })
      process.once('exit', release)
      return release
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
      const holder = Number(readFileSync(path, 'utf8'))
      if (holder > 0 && isAlive(holder)) throw new LockHeldError(path, holder)
      rmSync(path, { force: true })
    }
  }
}
