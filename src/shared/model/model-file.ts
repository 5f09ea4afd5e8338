/** The bytes of a file, as they come. */
export type Bytes = ReadableStream<Uint8Array<ArrayBuffer>>

export type ModelDocument = Readonly<Record<string, unknown>>

/** What is known of a binary glTF once its description has come. */
export interface ModelHead {
  readonly document: ModelDocument
  /** Of the description, as the file has it. */
  readonly descriptionBytes: number
  /** Of the whole file. */
  readonly bytes: number
  /** What has come with the description of that which follows it. */
  readonly ahead: Uint8Array<ArrayBuffer>
}

const magic = 0x46546c67
const jsonChunk = 0x4e4f534a
/** The file's own header (12 bytes) and that of its first chunk (8). */
const headBytes = 20
/** No description of a piece is longer: whoever says so has broken the file, or means no good. */
const longestDescription = 4 * 1024 * 1024

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parse(text: Uint8Array): ModelDocument | undefined {
  try {
    const document: unknown = JSON.parse(new TextDecoder().decode(text))
    return isRecord(document) ? document : undefined
  } catch {
    return undefined
  }
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/**
 * Reads a model as far as its description, and leaves the rest of the stream to the caller. Undefined where it is no binary
 * glTF; rejects where it stops coming.
 */
export async function readHead(file: Bytes): Promise<ModelHead | undefined> {
  const reader = file.getReader()
  const parts: Uint8Array[] = []
  let come = 0
  const gather = async (bytes: number) => {
    while (come < bytes) {
      const { done, value } = await reader.read()
      if (done) return undefined
      parts.push(value)
      come += value.length
    }
    return join(parts, come)
  }
  try {
    const begun = await gather(headBytes)
    const told = begun && new DataView(begun.buffer)
    if (told?.getUint32(0, true) !== magic || told.getUint32(16, true) !== jsonChunk) return undefined
    const [bytes, descriptionBytes] = [told.getUint32(8, true), told.getUint32(12, true)]
    if (descriptionBytes > longestDescription) return undefined
    const end = headBytes + descriptionBytes
    const head = await gather(end)
    const document = head && parse(head.subarray(headBytes, end))
    return document && { document, descriptionBytes, bytes, ahead: head.subarray(end) }
  } finally {
    reader.releaseLock()
  }
}

/** The file whose head was read, with another description: its length, and its bytes as they come. */
export function describeAnew(
  file: Bytes,
  { bytes, descriptionBytes, ahead }: ModelHead,
  document: ModelDocument,
): { readonly bytes: number; readonly body: Bytes } {
  const text = new TextEncoder().encode(JSON.stringify(document))
  // A chunk begins at every fourth byte; a description is filled up with spaces.
  const begun = new Uint8Array(headBytes + Math.ceil(text.length / 4) * 4).fill(0x20)
  begun.set(text, headBytes)
  const length = begun.length - headBytes
  const whole = bytes - descriptionBytes + length
  const told = new DataView(begun.buffer)
  for (const [index, value] of [magic, 2, whole, length, jsonChunk].entries())
    told.setUint32(index * 4, value, true)
  const first = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    start(controller) {
      controller.enqueue(begun)
      controller.enqueue(ahead)
    },
  })
  return { bytes: whole, body: file.pipeThrough(first) }
}
