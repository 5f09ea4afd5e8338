import { mkdir, mkdtemp, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { encrypt, type BackupKey } from './encryption.ts'
import { howToOpen } from './how-to-open.ts'
import { type ArchiveMember, type Manifest, manifestName } from './manifest.ts'
import { createByteMeter } from './byte-meter.ts'
import { blockSize, endOfTar, paddingOf, tarHeader } from './tar.ts'

export interface NewArchive {
  /** A temporary folder on the archive's own disk; deleted by `close` and `abandon`. */
  readonly workFolder: string
  /** Streams one member into the archive, encrypted when there is a key: no plain text is written to the disk. */
  add(name: string, bytes: AsyncIterable<Uint8Array>): Promise<void>
  /** Writes the manifest and renames the archive to `path`, atomically: no incomplete archive has that name. */
  close(facts: Omit<Manifest, 'members'>, path: string): Promise<void>
  abandon(): Promise<void>
}

/** Creates an archive in a folder. It is written in one pass: a member’s header is filled in after its bytes. */
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
      const measure = createByteMeter()
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
