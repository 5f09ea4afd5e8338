import type { CommittedTransaction, ContentStore } from '../store/content-store.ts'

const maxTransactions = 1000

/** Keeps the last transactions, so that a listener can resume after its connection broke. */
export class RecentTransactions {
  readonly #recent: CommittedTransaction[] = []

  constructor(store: ContentStore) {
    store.onCommit((transaction) => {
      this.#recent.push(transaction)
      if (this.#recent.length > maxTransactions) this.#recent.shift()
    })
  }

  /** The id of the last transaction; undefined when there was none since the start. */
  get lastId(): string | undefined {
    return this.#recent.at(-1)?.id
  }

  /** The transaction with this id and all after it; undefined when it is no longer kept. */
  from(transactionId: string): readonly CommittedTransaction[] | undefined {
    const place = this.#recent.findLastIndex(({ id }) => id === transactionId)
    return place < 0 ? undefined : this.#recent.slice(place)
  }
}
