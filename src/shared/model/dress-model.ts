import { wearFinish } from './model-finish.ts'
import { type Bytes, describeAnew, readHead } from './model-file.ts'

/** A model in one finish, with its length in bytes. */
export interface DressedModel {
  readonly bytes: number
  readonly body: Bytes
}

/**
 * Applies one material variant to a binary glTF stream of `bytes` bytes; only its JSON chunk is held in memory. Undefined
 * when the variant does not exist or the file is invalid; the stream is then canceled.
 */
export async function dressModel(
  file: Bytes,
  bytes: number,
  finish: string,
): Promise<DressedModel | undefined> {
  const head = await readHead(file)
  const worn = head?.bytes === bytes ? wearFinish(head.document, finish) : undefined
  if (head && worn) return describeAnew(file, head, worn)
  await file.cancel()
  return undefined
}
