import { randomUUID } from 'node:crypto'
import type { Connection } from '#db/database.ts'

const channel = 'maison_forget'

type Listener = (tags: readonly string[] | 'everything') => void

/** Invalidates cache tags in every process on the same database, over LISTEN/NOTIFY. */
export interface Invalidation {
  /** Invalidates in this process at once, in the others within milliseconds. */
  invalidate(tags: readonly string[]): Promise<void>
  subscribe(listener: Listener): void
}

export async function createInvalidation(
  connection: Pick<Connection, 'listen' | 'notify'>,
): Promise<Invalidation> {
  // A process receives its own notices too. This extra tag names the sender, so that it ignores them; no page has the tag,
  // so an older version that does not know it invalidates nothing by it.
  const origin = `from:${randomUUID()}`
  const listeners = new Set<Listener>()
  const notifyListeners: Listener = (tags) => {
    for (const listener of listeners) listener(tags)
  }
  await connection.listen(
    channel,
    (payload) => {
      const tags = payload.split(',')
      if (!tags.includes(origin)) notifyListeners(tags)
    },
    // Notices may be lost while the connection is lost.
    () => notifyListeners('everything'),
  )
  return {
    async invalidate(tags) {
      notifyListeners(tags)
      await connection.notify(channel, [...tags, origin].join(','))
    },
    subscribe: (listener) => listeners.add(listener),
  }
}
