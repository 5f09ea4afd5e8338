import { sql } from 'drizzle-orm'
import type { Connection } from '#db/database.ts'
import type { ViewingNotice, Viewings } from './viewing.ts'

const channel = 'maison_viewing'

/** `missed` where notices may have been lost: whoever listens then reads the room again. `closing` ends every line. */
type Listener = (notice: ViewingNotice | 'missed' | 'closing') => void

/** Carries what happens in a room to every process that has somebody in it, over the database's own LISTEN/NOTIFY. */
export interface ViewingLines extends Viewings {
  /** Hears of one room until told to stop. */
  listen(room: string, listener: Listener): () => void
  /** Ends every line of this process; whoever was on one takes it up again with another. */
  endLines(): void
}

export async function createViewings(connection: Connection): Promise<ViewingLines> {
  const listeners = new Map<string, Set<Listener>>()
  const tellAll: Listener = (notice) => {
    for (const room of [...listeners.values()]) for (const listener of [...room]) listener(notice)
  }
  await connection.listen(
    channel,
    (payload) => {
      const notice = JSON.parse(payload) as ViewingNotice
      for (const listener of listeners.get(notice.room) ?? []) listener(notice)
    },
    () => tellAll('missed'),
  )
  return {
    endLines: () => tellAll('closing'),
    async tell(tx, notice) {
      await tx.execute(sql`select pg_notify(${channel}, ${JSON.stringify(notice)})`)
    },
    listen(room, listener) {
      const inRoom = listeners.get(room) ?? new Set()
      listeners.set(room, inRoom.add(listener))
      return () => {
        inRoom.delete(listener)
        if (inRoom.size === 0) listeners.delete(room)
      }
    },
  }
}
