import type { CommittedTransaction, ContentStore } from '../store/content-store.ts'

const kept = 1000

/** The last transactions, so that a listener whose connection broke can go on where it was. */
export class RecentTransactions {
  readonly #recent: CommittedTransaction[] = []

  constructor(store: ContentStore) {
    store.onCommit((transaction) => {
      this.#recent.push(transaction)
      if (this.#recent.length > kept) this.#recent.shift()
    })
  }

  /** The last one, or nothing when there was none since the start. */
  get lastId(): string | undefined {
    return this.#recent.at(-1)?.id
  }

  /** That transaction and all after it; undefined when it is not remembered any more. */
  from(transactionId: string): readonly CommittedTransaction[] | undefined {
    const place = this.#recent.findLastIndex(({ id }) => id === transactionId)
    return place < 0 ? undefined : this.#recent.slice(place)
  }
}
