import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'

interface ServerEvent {
  event: string
  id: string
  data: unknown
}

const heartbeatMs = 20_000

/**
 * Sends server-sent events until the client disconnects or `end` is called. `subscribe` returns the function that
 * unsubscribes.
 */
export function eventStream(
  c: Context,
  subscribe: (send: (event: ServerEvent) => void, end: () => void) => () => void,
): Response {
  return streamSSE(c, async (stream) => {
    let sent: Promise<void> = Promise.resolve()
    const send = ({ event, id, data }: ServerEvent) => {
      sent = stream.writeSSE({ event, id, data: JSON.stringify(data) })
    }
    const ended = Promise.withResolvers<undefined>()
    const unsubscribe = subscribe(send, () => ended.resolve(undefined))
    const timer = setInterval(() => void stream.write(': \n\n'), heartbeatMs)
    stream.onAbort(() => ended.resolve(undefined))
    await ended.promise
    clearInterval(timer)
    unsubscribe()
    // The stream is closed after this; the last event must be in it.
    await sent
  })
}
