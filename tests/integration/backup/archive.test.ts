// Archives are encrypted with age; the tests damage and truncate their bytes.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createArchive } from '../../../src/gateways/backup/archive/create-archive.ts'
import { type BackupKey, generateKey, readKey } from '../../../src/gateways/backup/archive/encryption.ts'
import { archiveFormat, type Manifest } from '../../../src/gateways/backup/archive/manifest.ts'
import { openArchive } from '../../../src/gateways/backup/archive/open-archive.ts'
import { restoreBackup } from '../../../src/gateways/backup/restore-backup.ts'

const now = Temporal.Instant.from('2026-11-25T02:00:00Z')
/** The manifest of the archives, without their members. */
const facts: Omit<Manifest, 'members'> = {
  format: archiveFormat,
  maison: '0.1.0',
  takenAt: '2026-11-25T02:00:00Z',
  database: {
    engine: 'pglite',
    major: 17,
    snapshotAt: '2026-11-25T02:00:00Z',
    migration: { name: '0000_foundation', when: 1 },
    tables: {},
  },
}
// Longer than one chunk of age (64 KiB) and not a multiple of it.
const words = 'Until morning. '.repeat(20_000)

describe('an archive', () => {
  let folder: string
  let key: BackupKey
  let path: string

  async function write(name: string, more: Partial<Manifest> = {}, isPlain = false) {
    const written = join(folder, name)
    const archive = await createArchive(folder, isPlain ? undefined : key, now)
    await archive.add('database.tar.gz', Readable.from([Buffer.from(words)]))
    await archive.close({ ...facts, ...more }, written)
    return written
  }
  async function changed(name: string, change: (bytes: Buffer) => Buffer): Promise<string> {
    const copy = join(folder, name)
    await writeFile(copy, change(await readFile(path)))
    return copy
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'maison-archive-'))
    key = await readKey((await generateKey()).identity)
    path = await write('whole.tar')
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('returns what was written and contains none of it unencrypted', async () => {
    const archive = await openArchive(path, key)
    expect(await text(Readable.from(await archive.read('database.tar.gz')))).toBe(words)
    expect(archive.manifest.members.map(({ name, size }) => [name, size])).toEqual([
      ['database.tar.gz', words.length],
    ])
    const bytes = await readFile(path, 'latin1')
    expect(bytes).not.toContain('Until morning')
    expect(bytes).not.toContain('foundation')
  })

  test('leaves only itself in the folder, and no file when it is abandoned', async () => {
    const before = await readdir(folder)
    const archive = await createArchive(folder, key, now)
    await archive.add('database.dump', Readable.from([Buffer.from(words)]))
    await archive.abandon()
    expect(await readdir(folder)).toEqual(before)
    expect(before.filter((name) => name.startsWith('.'))).toEqual([])
  })

  test('is refused with another key, with the public key and without a key', async () => {
    const other = await readKey((await generateKey()).identity)
    await expect(openArchive(path, other)).rejects.toThrow('BACKUP_KEY is not the key this archive')
    const writes = await readKey(key.recipient)
    await expect(openArchive(path, writes)).rejects.toThrow('the half that only writes')
    await expect(openArchive(path, undefined)).rejects.toThrow('The archive is encrypted')
    await expect(readKey('a-password')).rejects.toThrow('BACKUP_KEY is not a key of age')
  })

  test('is refused when any byte was changed', async () => {
    const { length } = await readFile(path)
    // Positions across the whole file cover the headers, the first chunk and the last.
    for (let part = 2; part < 99; part += 4) {
      const at = Math.floor((length * part) / 100)
      const copy = await changed('changed.tar', (bytes) => {
        bytes[at] = (bytes[at] ?? 0) ^ 0x40
        return bytes
      })
      await expect(openArchive(copy, key), `byte ${at} of ${length}`).rejects.toThrow(
        'The archive is damaged',
      )
    }
  })

  test('is refused when it is truncated at any point', async () => {
    const { length } = await readFile(path)
    for (const end of [0, 512, 100_000, length - 1500, length - 1024]) {
      const copy = await changed('short.tar', (bytes) => bytes.subarray(0, end))
      await expect(openArchive(copy, key), `${end} of ${length} bytes`).rejects.toThrow(
        'The archive is damaged',
      )
    }
  })

  test('is refused without encryption when a byte was changed, because its digest differs', async () => {
    const plain = await write('plain.tar', {}, true)
    expect((await openArchive(plain, undefined)).manifest.maison).toBe('0.1.0')
    const bytes = await readFile(plain)
    bytes.write('until', bytes.indexOf('Until morning'))
    await writeFile(plain, bytes)
    await expect(openArchive(plain, undefined)).rejects.toThrow('does not match the manifest')
  })

  test('is refused with a newer format or schema, before anything is restored', async () => {
    const format = await write('format.tar', { format: archiveFormat + 1, maison: '9.0.0' })
    await expect(openArchive(format, key)).rejects.toThrow('written by a newer Maison (9.0.0, archive format')

    const migration = { name: '0999_far_ahead', when: 9_999_999_999_999 }
    const database = { ...facts.database!, migration }
    const newer = await openArchive(await write('newer.tar', { maison: '9.0.0', database }), key)
    const target = join(folder, 'database')
    const restore = restoreBackup(newer, { replace: true, databaseUrl: `pglite:${target}` })
    await expect(restore).rejects.toThrow('newer Maison (9.0.0, migration 0999_far_ahead')
    expect(await readdir(folder)).not.toContain('database')
  })
})
