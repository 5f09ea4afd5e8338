import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { takeLock } from '#db/embedded/lock.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'maison-lock-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const held = /^Another copy \(process \d+\) is using .+\. Close it first\.$/

test('a lock is held by one, and free once it is released', () => {
  const path = join(folder, 'one.lock')
  const release = takeLock(path)
  expect(() => takeLock(path)).toThrow(held)
  release()
  takeLock(path)()
})

test('a lock left by a crash is taken over although its process number belongs to another program now', () => {
  const path = join(folder, 'reused.lock')
  const release = takeLock(path)
  const [pid = ''] = readFileSync(path, 'utf8').split('\n')
  release()
  // This process has that number, and started at another time.
  writeFileSync(path, `${pid}\nanother time`)
  takeLock(path)()
})

test('a lock left by a process that has gone, or by a kill while it was written, is taken over', () => {
  const path = join(folder, 'gone.lock')
  for (const content of ['', '4194303\nsome time', 'no number']) {
    writeFileSync(path, content)
    takeLock(path)()
  }
})

test('a lock that says no more than a number, as older versions wrote it, is respected while that process lives', () => {
  const path = join(folder, 'older.lock')
  writeFileSync(path, String(process.pid))
  expect(() => takeLock(path)).toThrow(held)
})
