import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { OperationError } from '../operation-error.ts'

/** The two halves of a key of age: whoever has the recipient can write archives, only the identity opens them. */
export interface BackupKey {
  readonly recipient: string
  readonly identity: string | undefined
}

/** Reads BACKUP_KEY: `age1…` (can only write) or `AGE-SECRET-KEY-…` (can write and open). */
export async function readKey(text: string): Promise<BackupKey> {
  try {
    if (text.startsWith('AGE-SECRET-KEY-')) {
      return { recipient: await identityToRecipient(text), identity: text }
    }
    encrypterFor(text)
    return { recipient: text, identity: undefined }
  } catch {
    throw new OperationError(
      'BACKUP_KEY is not a key of age: it must be age1… or AGE-SECRET-KEY-…; `npm run backup -- --make-key` makes one.',
    )
  }
}

export async function makeKey(): Promise<{ recipient: string; identity: string }> {
  const identity = await generateX25519Identity()
  return { identity, recipient: await identityToRecipient(identity) }
}

function encrypterFor(recipient: string): Encrypter {
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  return encrypter
}

/** Encrypts in age's format: chunks of 64 KiB, each authenticated together with its place and with whether it is the last. */
export function encrypt(
  bytes: ReadableStream<Uint8Array>,
  key: BackupKey,
): Promise<ReadableStream<Uint8Array>> {
  return encrypterFor(key.recipient).encrypt(bytes)
}

/** Decrypts; the stream fails where a chunk was changed, moved or left out. */
export async function decrypt(
  bytes: ReadableStream<Uint8Array>,
  identity: string,
): Promise<ReadableStream<Uint8Array>> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  try {
    return await decrypter.decrypt(bytes)
  } catch (cause) {
    if (cause instanceof Error && cause.message.startsWith('no identity matched')) {
      throw new OperationError('BACKUP_KEY is not the key this archive was encrypted for.', { cause })
    }
    throw cause
  }
}
