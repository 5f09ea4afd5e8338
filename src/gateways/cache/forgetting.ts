import { randomUUID } from 'node:crypto'
import type { Connection } from '#db/database.ts'

const channel = 'maison_forget'

type Listener = (tags: readonly string[] | 'everything') => void

/** Tells every process of the house which pages to forget, by cache tag, over the database's own LISTEN/NOTIFY. */
export interface Forgetting {
  /** Forgets here at once, and everywhere else within a moment. */
  forget(tags: readonly string[]): Promise<void>
  subscribe(listener: Listener): void
}

export async function createForgetting(
  connection: Pick<Connection, 'listen' | 'notify'>,
): Promise<Forgetting> {
  // A process hears its own notices too. This one among the tags, which is no document's, says whose a notice is; a process
  // of a version that does not know it forgets nothing by it.
  const origin = `from:${randomUUID()}`
  const listeners = new Set<Listener>()
  const tell: Listener = (tags) => {
    for (const listener of listeners) listener(tags)
  }
  await connection.listen(
    channel,
    (payload) => {
      const tags = payload.split(',')
      if (!tags.includes(origin)) tell(tags)
    },
    // A dropped line may have missed a notice: an empty cache is slower than a stale one, and true.
    () => tell('everything'),
  )
  return {
    async forget(tags) {
      tell(tags)
      await connection.notify(channel, [...tags, origin].join(','))
    },
    subscribe: (listener) => listeners.add(listener),
  }
}
