import { syncTagsOfChanges } from '../query/sync-tags.ts'
import type { CommittedTransaction, ContentStore } from '../store/content-store.ts'
import { isPublishedId } from '../store/document.ts'

interface LiveMessage {
  id: string
  tags: string[]
  /** True when only drafts or versions changed: of no interest to who reads what is published. */
  isPrivate: boolean
}

/** Turns commits into the messages of the live content API: which answers, by their sync tags, are now out of date. */
export class LiveFeed {
  readonly #listeners = new Set<(message: LiveMessage) => void>()
  readonly #stop: () => void
  #lastId = 'start'

  constructor(store: ContentStore) {
    this.#stop = store.onCommit((transaction) => this.#announce(transaction))
  }

  get lastId(): string {
    return this.#lastId
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
    this.#lastId = id
    const isPrivate = !changes.some((change) => isPublishedId(change.id))
    const message = { id, tags: syncTagsOfChanges(changes), isPrivate }
    for (const listener of this.#listeners) listener(message)
  }
}
