import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { OperationError, reasonOf } from '../operation-error.ts'
import { type BackupKey, decrypt } from './encryption.ts'
import { type Manifest, manifestName, readManifest } from './manifest.ts'
import { createByteMeter } from './byte-meter.ts'
import { readTarIndex, type TarMember } from './tar.ts'

export interface Archive {
  readonly manifest: Manifest
  /** The bytes of one member, decrypted; the stream throws an OperationError when they were changed. */
  read(name: string): Promise<AsyncIterable<Uint8Array>>
}

const damaged = (what: string, cause: unknown) =>
  new OperationError(`The archive is damaged: ${what} (${reasonOf(cause)}).`, { cause })

async function readIndex(path: string): Promise<TarMember[]> {
  const file = await open(path, 'r')
  try {
    return await readTarIndex(file)
  } catch (cause) {
    throw damaged('it is truncated, or is not a tar file', cause)
  } finally {
    await file.close()
  }
}

function identityOf(key: BackupKey | undefined): string {
  if (!key) throw new OperationError('The archive is encrypted: set BACKUP_KEY to its AGE-SECRET-KEY-….')
  if (key.identity !== undefined) return key.identity
  throw new OperationError(
    'BACKUP_KEY is the half that only writes (age1…). Opening an archive needs AGE-SECRET-KEY-….',
  )
}

/** The same bytes; an error of the stream becomes an OperationError that names the member. */
async function* named(name: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes
  } catch (cause) {
    throw damaged(`${name} was changed`, cause)
  }
}

async function openMember(
  path: string,
  members: readonly TarMember[],
  name: string,
  key: BackupKey | undefined,
): Promise<AsyncIterable<Uint8Array>> {
  const sealed = members.find((member) => member.name === `${name}.age`)
  const member = sealed ?? members.find((other) => other.name === name)
  if (!member) throw new OperationError(`The archive is damaged: ${name} is missing.`)
  const identity = sealed && identityOf(key)
  const stored =
    member.size === 0
      ? Readable.from([])
      : createReadStream(path, { start: member.offset, end: member.offset + member.size - 1 })
  if (identity === undefined) return named(name, stored)
  try {
    return named(name, await decrypt(Readable.toWeb(stored) as ReadableStream<Uint8Array>, identity))
  } catch (cause) {
    stored.destroy()
    throw cause instanceof OperationError ? cause : damaged(`${name} was changed`, cause)
  }
}

/** Opens an archive and verifies every member; throws an OperationError when it is damaged or the key is wrong. */
export async function openArchive(path: string, key: BackupKey | undefined): Promise<Archive> {
  const found = await stat(path).catch(() => undefined)
  if (!found?.isFile()) throw new OperationError(`There is no file ${path}.`)
  const members = await readIndex(path)
  const read = (name: string) => openMember(path, members, name, key)
  const manifest = readManifest(await text(Readable.from(await read(manifestName))))
  for (const { name, size, sha256 } of manifest.members) {
    const measure = createByteMeter()
    for await (const chunk of measure.pass(await read(name))) void chunk
    const measured = measure.measured()
    if (measured.size !== size || measured.sha256 !== sha256) {
      throw new OperationError(`The archive is damaged: ${name} does not match the manifest.`)
    }
  }
  return { manifest, read }
}
