import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A random secret of this installation, created at first use and stored in the data folder. */
export function readOrCreateSecret(data: string, name: string): string {
  const path = join(data, 'secrets', name)
  mkdirSync(join(data, 'secrets'), { recursive: true, mode: 0o700 })
  try {
    // When two processes start together only one may write; the other reads the same secret.
    writeFileSync(path, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw cause
  }
  return readFileSync(path, 'utf8')
}
