import type { ServerResponse } from 'node:http'

const stallsForMs = 30_000

/** Closes the connection of a reader who has taken nothing for 30 seconds although bytes wait. An answer not begun may take longer. */
export function cutStalledReader(response: ServerResponse, afterMs = stallsForMs): void {
  response.setTimeout(afterMs, () => {
    if (response.writableLength > 0) response.destroy()
  })
}
