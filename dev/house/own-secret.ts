import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A secret of this installation alone: made at random when it is first asked for, and kept beside the data. */
export function ownSecret(data: string, name: string): string {
  const path = join(data, 'secrets', name)
  mkdirSync(join(data, 'secrets'), { recursive: true, mode: 0o700 })
  try {
    // Only one of two that start together may write; the other reads what it wrote.
    writeFileSync(path, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw cause
  }
  return readFileSync(path, 'utf8')
}
