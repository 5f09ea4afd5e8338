import { selectFinish } from './model-finish.ts'
import { type Bytes, replaceJsonChunk, readHead } from './model-file.ts'

/** A model in one finish, with its length in bytes. */
export interface ModelInFinish {
  readonly bytes: number
  readonly body: Bytes
}

/**
 * Applies one material variant to a binary glTF stream of `bytes` bytes; only its JSON chunk is held in memory. Undefined
 * when the variant does not exist or the file is invalid; the stream is then canceled.
 */
export async function applyFinish(
  file: Bytes,
  bytes: number,
  finish: string,
): Promise<ModelInFinish | undefined> {
  const head = await readHead(file)
  const selected = head?.bytes === bytes ? selectFinish(head.document, finish) : undefined
  if (head && selected) return replaceJsonChunk(file, head, selected)
  await file.cancel()
  return undefined
}
