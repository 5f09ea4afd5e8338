import type { IncomingMessage } from 'node:http'

const maxBytes = 1024 * 1024

/** The whole body of a request in memory, or why it cannot be read. `gone`: the client aborted while sending it. */
export async function readBody(
  request: IncomingMessage,
): Promise<Buffer | 'large_body' | 'unreadable_body' | 'gone'> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) return 'large_body'
  const encoding = request.headers['content-encoding'] ?? 'identity'
  if (encoding !== 'identity') return 'unreadable_body'
  const chunks: Buffer[] = []
  let bytes = 0
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      bytes += (chunk as Buffer).length
      if (bytes > maxBytes) return 'large_body'
      chunks.push(chunk as Buffer)
    }
  } catch {
    return 'gone'
  }
  return Buffer.concat(chunks)
}
