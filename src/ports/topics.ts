import type { Database } from '#db/database.ts'

/** Sent as JSON. */
export type TopicMessage = Readonly<Record<string, unknown>>

/** `missed`: messages may have been lost, so the listener must read the state again. `closing`: this process is about to stop. */
export type TopicListener = (message: TopicMessage | 'missed' | 'closing') => void

/** Messages by topic to every process, over the database's LISTEN/NOTIFY. */
export interface Topics {
  /** Sent when the caller's transaction commits. A message has 8000 bytes at most (PostgreSQL, NOTIFY). */
  publish(tx: Database, topic: string, message: TopicMessage): Promise<void>
  /** Calls the listener for each message of a topic, until the function returned is called. */
  listen(topic: string, listener: TopicListener): () => void
  /** Calls every listener of this process with `closing`. */
  close(): void
}
