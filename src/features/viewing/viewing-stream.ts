import { findSession } from './find-session.ts'
import { countOthers, releasePlace, claimPlace } from './claim-place.ts'
import type { SharedView, Session } from './viewing.ts'
import type { ViewingTopic } from './viewing-topic.ts'

type WholeApp = App.Locals['app']

interface ViewingDeps extends Pick<WholeApp, 'db' | 'clock'> {
  readonly viewings: ViewingTopic
  readonly log: Pick<WholeApp['log'], 'warn'>
}

const beatMs = 15_000
/** A client with more unread bytes, or with unread bytes at two heartbeats in a row, is disconnected. */
const maxWaitingBytes = 64 * 1024
const maxStalledBeats = 2

const eventOf = (event: string, data: unknown, id?: number) =>
  `event: ${event}\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`

interface Viewer {
  readonly session: Session
  readonly token: string
  readonly participantId: string
  readonly lastSeq: number
  /** When the participant's place was last renewed. */
  readonly seenAt: Temporal.Instant
}

/**
 * The server-sent events of a session: `turned` with the current view, `presence` with the number of others, `over` when
 * the session expires. It starts with the current state, so that a reconnection catches up. A turn up to `lastSeq` is not
 * repeated.
 */
export function viewingStream(
  app: ViewingDeps,
  { session, token, participantId, lastSeq, ...held }: Viewer,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder()
  const place = { sessionId: session.id, participantId }
  let { seenAt } = held
  let sentSeq = lastSeq
  let leave = () => {}
  const source: UnderlyingDefaultSource<Uint8Array<ArrayBuffer>> = {
    async start(controller) {
      let isConnected = true
      let stalledBeats = 0
      const waitingBytes = () => maxWaitingBytes - (controller.desiredSize ?? maxWaitingBytes)
      // The client may disconnect during a database query.
      const send = (text: string) => {
        if (!isConnected) return
        controller.enqueue(encoder.encode(text))
        if (waitingBytes() >= maxWaitingBytes) disconnect()
      }
      const disconnect = () => {
        leave()
        controller.error(new Error('a client of a viewing session does not read its events'))
      }
      const sendTurn = (shared: SharedView) => {
        // Notices may arrive out of order; an older turn is dropped.
        if (shared.seq <= sentSeq) return
        sentSeq = shared.seq
        send(eventOf('turned', shared, shared.seq))
      }
      const sendPresence = async () => send(eventOf('presence', { others: await countOthers(app, place) }))
      const readAgain = async () => {
        const found = await findSession(app, token)
        if (!found) return over()
        sendTurn(found.shared)
        await sendPresence()
      }
      const quietly = (work: Promise<void> | void) =>
        void Promise.resolve(work).catch((err: unknown) =>
          app.log.warn({ err }, 'an event of a viewing session could not be sent'),
        )

      const renewPlace = async () => {
        // Read first: a session that is over has no places.
        await readAgain()
        if (!isConnected) return
        const claimed = await claimPlace(app, place)
        if (claimed.ok) seenAt = claimed.value
        if (!isConnected) await releasePlace(app, { ...place, seenAt })
      }
      const stop = app.viewings.listen(session.id, (notice) => {
        if (notice === 'closing') end()
        else if (notice === 'missed') quietly(readAgain())
        else if (notice.kind === 'turned') sendTurn(notice.piece)
        else quietly(sendPresence())
      })
      const beat = setInterval(() => {
        stalledBeats = waitingBytes() > 0 ? stalledBeats + 1 : 0
        if (stalledBeats >= maxStalledBeats) return disconnect()
        send(': still here\n\n')
        quietly(renewPlace())
      }, beatMs)
      const remaining = session.expiresAt.since(app.clock.now()).total('milliseconds')
      const expiry = setTimeout(() => over(), Math.max(0, remaining))
      leave = () => {
        isConnected = false
        stop()
        clearInterval(beat)
        clearTimeout(expiry)
        quietly(releasePlace(app, { ...place, seenAt }))
      }
      const end = () => {
        if (!isConnected) return
        leave()
        controller.close()
      }
      const over = () => {
        send(eventOf('over', {}))
        end()
      }
      send('retry: 1000\n\n')
      await readAgain().catch((error: unknown) => {
        leave()
        throw error
      })
    },
    cancel: () => leave(),
  }
  return new ReadableStream(source, new ByteLengthQueuingStrategy({ highWaterMark: maxWaitingBytes }))
}
