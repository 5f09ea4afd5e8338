import { mkdir, mkdtemp, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { encrypt, type BackupKey } from './encryption.ts'
import { howToOpen } from './how-to-open.ts'
import { type ArchiveMember, type Manifest, manifestName } from './manifest.ts'
import { createMeasure } from './measure.ts'
import { blockSize, endOfTar, paddingOf, tarHeader } from './tar.ts'

export interface NewArchive {
  /** A folder of this archive alone, on the disk it will lie on; gone when it is closed or abandoned. */
  readonly workFolder: string
  /** Stores one member, encrypted where there is a key, as its bytes come: none of it lies on the disk in plain. */
  add(name: string, bytes: AsyncIterable<Uint8Array>): Promise<void>
  /** Writes the manifest, and gives the archive its name in one step: it is there whole or not at all. */
  close(facts: Omit<Manifest, 'members'>, path: string): Promise<void>
  abandon(): Promise<void>
}

/** Begins an archive in a folder. It is written in one pass: a member’s size is filled in once its bytes have passed. */
export async function createArchive(
  folder: string,
  key: BackupKey | undefined,
  now: Temporal.Instant,
): Promise<NewArchive> {
  await mkdir(folder, { recursive: true })
  const workFolder = await mkdtemp(join(folder, '.maison-backup-'))
  const unfinished = join(workFolder, 'archive.tar')
  const file = await open(unfinished, 'wx', 0o600)
  const members: ArchiveMember[] = []
  let end = 0

  async function write(bytes: Uint8Array): Promise<void> {
    await file.write(bytes, 0, bytes.length, end)
    end += bytes.length
  }

  async function store(name: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
    const headerAt = end
    end += blockSize
    for await (const chunk of bytes) await write(chunk)
    const size = end - headerAt - blockSize
    await write(Buffer.alloc(paddingOf(size)))
    await file.write(tarHeader(name, size, now), 0, blockSize, headerAt)
  }

  async function seal(name: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
    if (!key) return store(name, bytes)
    const plain = Readable.toWeb(Readable.from(bytes)) as ReadableStream<Uint8Array>
    return store(`${name}.age`, await encrypt(plain, key))
  }

  async function abandon(): Promise<void> {
    await file.close()
    await rm(workFolder, { recursive: true, force: true })
  }

  await store('HOW-TO-OPEN.txt', Readable.from([Buffer.from(howToOpen(key))]))
  return {
    workFolder,
    async add(name, bytes) {
      const measure = createMeasure()
      await seal(name, measure.pass(bytes))
      members.push({ name, ...measure.measured() })
    },
    async close(facts, path) {
      const manifest: Manifest = { ...facts, members }
      const text = `${JSON.stringify(manifest, null, 2)}\n`
      await seal(manifestName, Readable.from([Buffer.from(text)]))
      await write(endOfTar)
      await file.sync()
      await rename(unfinished, path)
      await abandon()
    },
    abandon,
  }
}
