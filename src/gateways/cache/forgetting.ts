import type { Connection } from '#db/database.ts'

const channel = 'maison_forget'

type Listener = (tags: readonly string[] | 'everything') => void

/** Tells every process of the house which pages to forget, by cache tag, over the database's own LISTEN/NOTIFY. */
export interface Forgetting {
  /** Forgets here at once, and everywhere else within a moment. */
  forget(tags: readonly string[]): Promise<void>
  subscribe(listener: Listener): void
}

export async function createForgetting(connection: Connection): Promise<Forgetting> {
  const listeners = new Set<Listener>()
  const tell: Listener = (tags) => {
    for (const listener of listeners) listener(tags)
  }
  await connection.listen(
    channel,
    (payload) => tell(payload.split(',')),
    // A dropped line may have missed a notice: an empty cache is slower than a stale one, and true.
    () => tell('everything'),
  )
  return {
    async forget(tags) {
      tell(tags)
      await connection.notify(channel, tags.join(','))
    },
    subscribe: (listener) => listeners.add(listener),
  }
}
