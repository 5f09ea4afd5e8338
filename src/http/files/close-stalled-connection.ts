import type { ServerResponse } from 'node:http'

const stallsForMs = 30_000

/** Closes the connection when the client reads nothing for 30 seconds although bytes are buffered. No limit before the first byte. */
export function closeStalledConnection(response: ServerResponse, afterMs = stallsForMs): void {
  response.setTimeout(afterMs, () => {
    if (response.writableLength > 0) response.destroy()
  })
}
