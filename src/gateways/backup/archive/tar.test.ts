import { spawnSync } from 'node:child_process'
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { endOfTar, paddingOf, readTarIndex, tarHeader } from './tar.ts'

const now = Temporal.Instant.from('2026-11-25T02:00:00Z')
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maison-tar-'))
})
afterAll(() => rm(folder, { recursive: true }))

const member = (name: string, text: string) => {
  const bytes = Buffer.from(text)
  return Buffer.concat([tarHeader(name, bytes.length, now), bytes, Buffer.alloc(paddingOf(bytes.length))])
}

async function indexOf(bytes: Buffer) {
  const path = join(folder, 'index.tar')
  await writeFile(path, bytes)
  const file = await open(path)
  return readTarIndex(file).finally(() => file.close())
}

test('the system’s tar reads an archive that is written with these headers', async () => {
  const path = join(folder, 'written.tar')
  await writeFile(path, Buffer.concat([member('a.txt', 'one'), member('b.txt', 'x'.repeat(512)), endOfTar]))
  const listed = spawnSync('tar', ['-tf', path], { encoding: 'utf8' })
  expect(listed.stdout).toBe('a.txt\nb.txt\n')
  expect(spawnSync('tar', ['-xOf', path, 'a.txt'], { encoding: 'utf8' }).stdout).toBe('one')
})

test('the index of a tar file has each member, whatever its length', async () => {
  const texts = ['', 'one', 'x'.repeat(512), 'y'.repeat(513)]
  const bytes = Buffer.concat([...texts.map((text, n) => member(`${n}.txt`, text)), endOfTar])
  const index = await indexOf(bytes)
  expect(index.map(({ name }) => name)).toEqual(['0.txt', '1.txt', '2.txt', '3.txt'])
  expect(index.map(({ offset, size }) => bytes.toString('utf8', offset, offset + size))).toEqual(texts)
})

test('the header of a tar member holds a size beyond eight gibibytes', () => {
  const header = tarHeader('large', 9 * 1024 ** 3, now)
  expect(header.readUInt8(124)).toBe(0x80)
  expect(header.readBigUInt64BE(128)).toBe(9n * 1024n ** 3n)
})

test('a tar file that is truncated or has a changed header is refused', async () => {
  const whole = Buffer.concat([member('a.txt', 'one'), member('b.txt', 'x'.repeat(2000)), endOfTar])
  for (const length of [0, 100, 512, 1024, 1500, 2000, whole.length - 1024]) {
    await expect(indexOf(whole.subarray(0, length)), `${length} bytes`).rejects.toThrow('truncated')
  }
  const changed = Buffer.from(whole)
  changed[1024] = (changed[1024] ?? 0) ^ 1
  await expect(indexOf(changed)).rejects.toThrow('a header has a wrong checksum')
})
