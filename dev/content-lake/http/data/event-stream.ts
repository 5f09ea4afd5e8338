import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'

interface ServerEvent {
  event: string
  id: string
  data: unknown
}

const heartbeat = 20_000

/** Holds the connection open and passes on events, until the client goes. `subscribe` answers how to stop. */
export function eventStream(
  c: Context,
  subscribe: (send: (event: ServerEvent) => void) => () => void,
): Response {
  return streamSSE(c, async (stream) => {
    const send = ({ event, id, data }: ServerEvent) => {
      void stream.writeSSE({ event, id, data: JSON.stringify(data) })
    }
    const stop = subscribe(send)
    const beat = setInterval(() => void stream.write(': \n\n'), heartbeat)
    await new Promise<void>((gone) => stream.onAbort(gone))
    clearInterval(beat)
    stop()
  })
}
