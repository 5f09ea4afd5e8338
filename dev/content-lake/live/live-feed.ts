import { randomUUID } from 'node:crypto'
import { syncTagsOfChanges } from '../query/sync-tags.ts'
import type { CommittedTransaction, ContentStore } from '../store/content-store.ts'
import { isPublishedId } from '../store/document.ts'

export interface LiveMessage {
  id: string
  tags: string[]
  /** True when only drafts or versions changed: of no interest to who reads what is published. */
  isPrivate: boolean
}

const kept = 1000

/** Turns commits into the messages of the live content API: which answers, by their sync tags, are now out of date. */
export class LiveFeed {
  readonly #listeners = new Set<(message: LiveMessage) => void>()
  readonly #stop: () => void
  // The first message says nothing; its id is of this start alone, since who was greeted by an earlier one may have
  // missed what came after.
  readonly #recent: LiveMessage[] = [{ id: randomUUID(), tags: [], isPrivate: true }]

  constructor(store: ContentStore) {
    this.#stop = store.onCommit((transaction) => this.#announce(transaction))
  }

  get lastId(): string {
    return this.#recent.at(-1)?.id ?? ''
  }

  /** The messages after that one; undefined when it is not remembered any more. */
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

  #announce({ id, changes }: CommittedTransaction): void {
    const isPrivate = !changes.some((change) => isPublishedId(change.id))
    const message = { id, tags: syncTagsOfChanges(changes), isPrivate }
    this.#recent.push(message)
    if (this.#recent.length > kept) this.#recent.shift()
    for (const listener of this.#listeners) listener(message)
  }
}
