import { sql } from 'drizzle-orm'
import type { Connection } from '#db/database.ts'
import type { ViewingNotice, Viewings } from './viewing.ts'

const channel = 'maison_viewing'

/** `missed`: notices may be lost, so the listener reads the session again. `closing`: the process is shutting down. */
type Listener = (notice: ViewingNotice | 'missed' | 'closing') => void

/** Sends notices to every process with a participant, over PostgreSQL's LISTEN/NOTIFY. */
export interface ViewingLines extends Viewings {
  /** Calls the listener for one session, until the returned function is called. */
  listen(room: string, listener: Listener): () => void
  /** Ends every stream of this process; clients reconnect to another. */
  endLines(): void
}

export async function createViewings(connection: Connection): Promise<ViewingLines> {
  const listeners = new Map<string, Set<Listener>>()
  const notifyAll: Listener = (notice) => {
    for (const room of [...listeners.values()]) for (const listener of [...room]) listener(notice)
  }
  await connection.listen(
    channel,
    (payload) => {
      const notice = JSON.parse(payload) as ViewingNotice
      for (const listener of listeners.get(notice.room) ?? []) listener(notice)
    },
    () => notifyAll('missed'),
  )
  return {
    endLines: () => notifyAll('closing'),
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
