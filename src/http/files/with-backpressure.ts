import { once } from 'node:events'
import type { ServerResponse } from 'node:http'

/** Waits until the response accepts more bytes or is closed. */
async function untilDrained(response: ServerResponse): Promise<void> {
  const stop = new AbortController()
  const { signal } = stop
  const events = [once(response, 'drain', { signal }), once(response, 'close', { signal })]
  await Promise.race(events)
  stop.abort()
  await Promise.allSettled(events)
}

/**
 * The same body with backpressure: it is read no faster than the client receives it. Astro's Node adapter ignores
 * backpressure, so a film for a slow client, or an hour of events of a viewing session, would be buffered in memory.
 */
export function withBackpressure(body: ReadableStream<Uint8Array>, response: ServerResponse): ReadableStream {
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
