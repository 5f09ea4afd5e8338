import { findRoom } from './find-room.ts'
import { countOthers, leavePlace, takePlace } from './take-place.ts'
import type { PieceInRoom, Room } from './viewing.ts'
import type { ViewingTopic } from './viewing-topic.ts'

type WholeHouse = App.Locals['house']

interface House extends Pick<WholeHouse, 'db' | 'clock'> {
  readonly viewings: ViewingTopic
  readonly log: Pick<WholeHouse['log'], 'warn'>
}

const beatMs = 15_000
/** So much may wait for a reader; who has more waiting, or anything at two beats in a row, is cut. */
const mostWaitingBytes = 64 * 1024
const mostStalledBeats = 2

const eventOf = (event: string, data: unknown, id?: number) =>
  `event: ${event}\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`

interface Viewer {
  readonly room: Room
  readonly token: string
  readonly hand: string
  readonly lastSeq: number
  /** When the hand's place was last shown to be held. */
  readonly seenAt: Temporal.Instant
}

/**
 * What happens in a room, as server-sent events: `turned` with how the piece stands, `presence` with how many others are
 * there, `over` when the hour has passed. It begins with how things stand, so a line that dropped is healed by opening it
 * again: `lastSeq` is what was heard last, and is not told twice.
 */
export function viewingStream(
  house: House,
  { room, token, hand, lastSeq, ...held }: Viewer,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder()
  const place = { roomId: room.id, hand }
  let { seenAt } = held
  let heard = lastSeq
  let leave = () => {}
  const source: UnderlyingDefaultSource<Uint8Array<ArrayBuffer>> = {
    async start(controller) {
      let isHeard = true
      let stalledBeats = 0
      const waitingBytes = () => mostWaitingBytes - (controller.desiredSize ?? mostWaitingBytes)
      // Somebody may leave while the database is still being asked on their behalf: its answer is then for nobody.
      const send = (text: string) => {
        if (!isHeard) return
        controller.enqueue(encoder.encode(text))
        if (waitingBytes() >= mostWaitingBytes) cut()
      }
      const cut = () => {
        leave()
        controller.error(new Error('the reader of a viewing has stalled'))
      }
      const tellPiece = (piece: PieceInRoom) => {
        // A notice may overtake another on its way; what is older than what stands is not said.
        if (piece.seq <= heard) return
        heard = piece.seq
        send(eventOf('turned', piece, piece.seq))
      }
      const tellPresence = async () => send(eventOf('presence', { others: await countOthers(house, place) }))
      const readAgain = async () => {
        const found = await findRoom(house, token)
        if (!found) return over()
        tellPiece(found.piece)
        await tellPresence()
      }
      const quietly = (work: Promise<void> | void) =>
        void Promise.resolve(work).catch((err: unknown) => house.log.warn({ err }, 'a viewing was not told'))

      const keepPlace = async () => {
        // First, for there is no place to be kept in a room that is over.
        await readAgain()
        if (!isHeard) return
        const kept = await takePlace(house, place)
        if (kept.ok) seenAt = kept.value
        if (!isHeard) await leavePlace(house, { ...place, seenAt })
      }
      const stop = house.viewings.listen(room.id, (notice) => {
        if (notice === 'closing') end()
        else if (notice === 'missed') quietly(readAgain())
        else if (notice.kind === 'turned') tellPiece(notice.piece)
        else quietly(tellPresence())
      })
      const beat = setInterval(() => {
        stalledBeats = waitingBytes() > 0 ? stalledBeats + 1 : 0
        if (stalledBeats >= mostStalledBeats) return cut()
        send(': still here\n\n')
        quietly(keepPlace())
      }, beatMs)
      const left = room.expiresAt.since(house.clock.now()).total('milliseconds')
      const hour = setTimeout(() => over(), Math.max(0, left))
      leave = () => {
        isHeard = false
        stop()
        clearInterval(beat)
        clearTimeout(hour)
        quietly(leavePlace(house, { ...place, seenAt }))
      }
      const end = () => {
        if (!isHeard) return
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
  return new ReadableStream(source, new ByteLengthQueuingStrategy({ highWaterMark: mostWaitingBytes }))
}
