import { once } from 'node:events'
import type { ServerResponse } from 'node:http'

/** Waits until a connection takes bytes again, or is closed. */
async function untilDrained(response: ServerResponse): Promise<void> {
  const stop = new AbortController()
  const { signal } = stop
  const either = [once(response, 'drain', { signal }), once(response, 'close', { signal })]
  await Promise.race(either)
  stop.abort()
  await Promise.allSettled(either)
}

/**
 * The same body, read from its source no faster than the connection takes it. Astro's Node adapter writes without waiting,
 * so that a film for a slow reader would lie in memory as a whole, and what happens in a viewing for an hour.
 */
export function atReadersPace(body: ReadableStream<Uint8Array>, response: ServerResponse): ReadableStream {
  const reader = body.getReader()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (response.writableNeedDrain && !response.destroyed) await untilDrained(response)
        const { done, value } = await reader.read()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  )
}
