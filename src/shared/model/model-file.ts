/** The bytes of a file, as a stream. */
export type Bytes = ReadableStream<Uint8Array<ArrayBuffer>>

export type ModelDocument = Readonly<Record<string, unknown>>

/** The beginning of a binary glTF: its two headers and its JSON chunk (the description). */
export interface ModelHead {
  readonly document: ModelDocument
  /** The length of the JSON chunk in the file. */
  readonly descriptionBytes: number
  /** The length of the whole file. */
  readonly bytes: number
  /** Bytes after the JSON chunk that were read with it. */
  readonly ahead: Uint8Array<ArrayBuffer>
}

const magic = 0x46546c67
const jsonChunk = 0x4e4f534a
/** The file header (12 bytes) and the header of the first chunk (8 bytes). */
const headBytes = 20
/** A limit on the memory for the JSON chunk; longer ones are refused. */
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
 * Reads a model up to the end of its JSON chunk, and leaves the rest of the stream to the caller. Undefined when it is not
 * a binary glTF; rejects when the stream fails.
 */
export async function readHead(file: Bytes): Promise<ModelHead | undefined> {
  const reader = file.getReader()
  const parts: Uint8Array[] = []
  let received = 0
  const readAtLeast = async (bytes: number) => {
    while (received < bytes) {
      const { done, value } = await reader.read()
      if (done) return undefined
      parts.push(value)
      received += value.length
    }
    return join(parts, received)
  }
  try {
    const start = await readAtLeast(headBytes)
    const view = start && new DataView(start.buffer)
    if (view?.getUint32(0, true) !== magic || view.getUint32(16, true) !== jsonChunk) return undefined
    const [bytes, descriptionBytes] = [view.getUint32(8, true), view.getUint32(12, true)]
    if (descriptionBytes > longestDescription) return undefined
    const end = headBytes + descriptionBytes
    const head = await readAtLeast(end)
    const document = head && parse(head.subarray(headBytes, end))
    return document && { document, descriptionBytes, bytes, ahead: head.subarray(end) }
  } finally {
    reader.releaseLock()
  }
}

/** The same file with another JSON chunk: its new length and its bytes. */
export function replaceJsonChunk(
  file: Bytes,
  { bytes, descriptionBytes, ahead }: ModelHead,
  document: ModelDocument,
): { readonly bytes: number; readonly body: Bytes } {
  const text = new TextEncoder().encode(JSON.stringify(document))
  // Chunks are aligned to four bytes; the JSON chunk is padded with spaces.
  const start = new Uint8Array(headBytes + Math.ceil(text.length / 4) * 4).fill(0x20)
  start.set(text, headBytes)
  const length = start.length - headBytes
  const whole = bytes - descriptionBytes + length
  const view = new DataView(start.buffer)
  for (const [index, value] of [magic, 2, whole, length, jsonChunk].entries())
    view.setUint32(index * 4, value, true)
  const first = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    start(controller) {
      controller.enqueue(start)
      controller.enqueue(ahead)
    },
  })
  return { bytes: whole, body: file.pipeThrough(first) }
}
