import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { acquireLock } from '#db/embedded/lock.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'maison-lock-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const held = /^Another copy \(process \d+\) is using .+\. Close it first\.$/

test('a lock has one holder and is free once it is released', () => {
  const path = join(folder, 'one.lock')
  const release = acquireLock(path)
  expect(() => acquireLock(path)).toThrow(held)
  release()
  acquireLock(path)()
})

test('a lock left by a crash is taken over although its process id now belongs to another process', () => {
  const path = join(folder, 'reused.lock')
  const release = acquireLock(path)
  const [pid = ''] = readFileSync(path, 'utf8').split('\n')
  release()
  // The process with this id started at another time.
  writeFileSync(path, `${pid}\nanother time`)
  acquireLock(path)()
})

test('a lock of an ended process, or one half written by a killed process, is taken over', () => {
  const path = join(folder, 'gone.lock')
  for (const content of ['', '4194303\nsome time', 'no number']) {
    writeFileSync(path, content)
    acquireLock(path)()
  }
})

test('a lock with only a process id, as older versions wrote it, is respected while that process runs', () => {
  const path = join(folder, 'older.lock')
  writeFileSync(path, String(process.pid))
  expect(() => acquireLock(path)).toThrow(held)
})
