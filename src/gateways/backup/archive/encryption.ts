import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { OperationError } from '../operation-error.ts'

/** An age key pair: the recipient (public key) encrypts archives, only the identity (private key) decrypts them. */
export interface BackupKey {
  readonly recipient: string
  readonly identity: string | undefined
}

/** Reads BACKUP_KEY: `age1…` (encrypts only) or `AGE-SECRET-KEY-…` (encrypts and decrypts). */
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

export async function generateKey(): Promise<{ recipient: string; identity: string }> {
  const identity = await generateX25519Identity()
  return { identity, recipient: await identityToRecipient(identity) }
}

function encrypterFor(recipient: string): Encrypter {
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  return encrypter
}

/** Encrypts in the age format: chunks of 64 KiB, each authenticated with its position and whether it is the last. */
export function encrypt(
  bytes: ReadableStream<Uint8Array>,
  key: BackupKey,
): Promise<ReadableStream<Uint8Array>> {
  return encrypterFor(key.recipient).encrypt(bytes)
}

/** Decrypts; the stream fails when a chunk was changed, moved or removed. */
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
