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
 * The process that holds a lock, or undefined where it has gone. Its number alone does not tell: numbers are used again,
 * and in a container every process may be number 1. So the lock also says when its process started.
 */
function holderOf(content: string): number | undefined {
  const [pid = '', start = ''] = content.split('\n')
  const holder = Number(pid)
  if (!(holder > 0) || !isAlive(holder)) return undefined
  const now = processStart(holder)
  return start !== '' && now !== undefined && now !== start ? undefined : holder
}

/** Takes away a lock whose process has gone, and only that one: another process may be doing the same. */
function takeAway(path: string, content: string): void {
  const aside = `${path}.${process.pid}`
  renameSync(path, aside)
  if (readFileSync(aside, 'utf8') === content) rmSync(aside)
  else renameSync(aside, path)
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined)

/** Takes a lock file, since PGlite locks nothing itself; a lock left by a dead process is taken over. Returns its release. */
export function takeLock(path: string): () => void {
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
      takeAway(path, content)
    } catch (error) {
      // Released, or taken away by another, between two looks.
      if (codeOf(error) !== 'ENOENT') throw error
    }
  }
}
