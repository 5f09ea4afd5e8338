import { wearFinish } from './model-finish.ts'
import { type Bytes, describeAnew, readHead } from './model-file.ts'

/** A model in one finish, and how long it is. */
export interface DressedModel {
  readonly bytes: number
  readonly body: Bytes
}

/**
 * Dresses a binary glTF of so many bytes in one of its finishes while it passes: no more of it is held than its
 * description. Undefined where it has no such finish, or is not what it says; then no more of it is taken.
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
