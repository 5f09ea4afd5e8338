import { randomUUID } from 'node:crypto'
import { syncTagsOfChanges } from '../query/sync-tags.ts'
import type { CommittedTransaction, ContentStore } from '../store/content-store.ts'
import { isPublishedId } from '../store/document.ts'

export interface LiveMessage {
  id: string
  tags: string[]
  /** True when only drafts or versions changed; readers of published documents do not get it. */
  isPrivate: boolean
}

const maxMessages = 1000

/** Turns commits into messages of the live content API: the sync tags of the responses that are now out of date. */
export class LiveFeed {
  readonly #listeners = new Set<(message: LiveMessage) => void>()
  readonly #stop: () => void
  // The first message is empty, and its id is new at each start: a client with an id from before may have missed messages.
  readonly #recent: LiveMessage[] = [{ id: randomUUID(), tags: [], isPrivate: true }]

  constructor(store: ContentStore) {
    this.#stop = store.onCommit((transaction) => this.#publish(transaction))
  }

  get lastId(): string {
    return this.#recent.at(-1)?.id ?? ''
  }

  /** The messages after the one with this id; undefined when it is no longer kept. */
  after(id: string): readonly LiveMessage[] | undefined {
    const place = this.#recent.findLastIndex((message) => message.id === id)
    return place < 0 ? undefined : this.#recent.slice(place + 1)
  }

  subscribe(listener: (message: LiveMessage) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  close(): void {
    this.#stop()
    this.#listeners.clear()
  }

  #publish({ id, changes }: CommittedTransaction): void {
    const isPrivate = !changes.some((change) => isPublishedId(change.id))
    const message = { id, tags: syncTagsOfChanges(changes), isPrivate }
    this.#recent.push(message)
    if (this.#recent.length > maxMessages) this.#recent.shift()
    for (const listener of this.#listeners) listener(message)
  }
}
