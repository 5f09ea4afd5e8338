import { connect, type Socket } from 'node:net'

/** A parsed response; header names are lower-case. */
export interface RawResponse {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  readonly body: Buffer
}

/** The content of a chunked body and where it ends in `bytes`; undefined while it is incomplete. */
function readChunks(bytes: Buffer): { body: Buffer; end: number } | undefined {
  const parts: Buffer[] = []
  let at = 0
  for (;;) {
    const line = bytes.indexOf('\r\n', at)
    if (line === -1) return undefined
    const size = Number.parseInt(bytes.toString('latin1', at, line), 16)
    const end = line + 2 + size + 2
    if (bytes.length < end) return undefined
    if (size === 0) return { body: Buffer.concat(parts), end }
    parts.push(bytes.subarray(line + 2, line + 2 + size))
    at = end
  }
}

/** Parses one response; undefined while it is incomplete. An event stream ends with its headers. */
function readResponse(bytes: Buffer, method: string): RawResponse | undefined {
  const headEnd = bytes.indexOf('\r\n\r\n')
  if (headEnd === -1) return undefined
  const [first = '', ...lines] = bytes.toString('latin1', 0, headEnd).split('\r\n')
  const status = Number(first.split(' ')[1])
  const rest = bytes.subarray(headEnd + 4)
  if (status === 100) return readResponse(rest, method)
  const headers = new Map(
    lines.map((line) => [
      line.slice(0, line.indexOf(':')).toLowerCase(),
      line.slice(line.indexOf(':') + 1).trim(),
    ]),
  )
  const isBare = method === 'HEAD' || status === 204 || status === 304
  if (isBare || headers.get('content-type') === 'text/event-stream')
    return { status, headers, body: Buffer.alloc(0) }
  if (headers.get('transfer-encoding') === 'chunked') {
    const chunks = readChunks(rest)
    return chunks && { status, headers, body: chunks.body }
  }
  const length = Number(headers.get('content-length') ?? 0)
  return rest.length < length ? undefined : { status, headers, body: rest.subarray(0, length) }
}

/** A connection that sends requests as raw bytes and reconnects when the server has closed it. */
export class RawConnection {
  readonly #port: number
  #socket: Socket | undefined

  constructor(port: number) {
    this.#port = port
  }

  /** The response to a request; undefined when the server closed the connection without one. Rejects after ten seconds. */
  send(bytes: Buffer, method: string, endsAfter: boolean): Promise<RawResponse | undefined> {
    const socket = (this.#socket ??= connect(this.#port, '127.0.0.1').setNoDelay())
    return new Promise((resolve, reject) => {
      let received = Buffer.alloc(0)
      const late = setTimeout(() => settle(() => reject(new Error('no response within ten seconds'))), 10_000)
      const settle = (finish: () => void, isReusable = false) => {
        clearTimeout(late)
        socket.removeAllListeners().on('error', () => {})
        if (!isReusable) this.close()
        finish()
      }
      socket.on('error', () => settle(() => resolve(undefined)))
      socket.on('close', () => settle(() => resolve(undefined)))
      socket.on('data', (chunk: Buffer) => {
        received = Buffer.concat([received, chunk])
        const response = readResponse(received, method)
        if (!response) return
        const isOver =
          endsAfter ||
          response.headers.get('connection') === 'close' ||
          response.headers.get('content-type') === 'text/event-stream'
        settle(() => resolve(response), !isOver)
      })
      socket.write(bytes)
      if (endsAfter) socket.end()
    })
  }

  close(): void {
    this.#socket?.destroy()
    this.#socket = undefined
  }
}
