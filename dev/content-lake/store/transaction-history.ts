import { LRUCache } from 'lru-cache'
import { isPublishedId, publishedIdOf, type StoredDocument } from './document.ts'
import type { LoggedTransaction, LogPlace } from './log/transaction-log.ts'

/** The index entry of a transaction; its changes are in the log. */
export interface PastTransaction {
  /** The number of the transaction, counted from 0. */
  readonly sequence: number
  readonly id: string
  readonly timestamp: string
  readonly author: string
  /** Changes when the log is compacted. */
  place: LogPlace
}

type Summary = Pick<LoggedTransaction, 'id' | 'timestamp' | 'author'> & {
  changes: readonly { id: string }[]
}

const maxParsed = 32

/** An index of transactions by document. Past revisions are read from the log on demand. */
export class TransactionHistory {
  readonly #readLog: (place: LogPlace) => Promise<LoggedTransaction>
  readonly #byDocument = new Map<string, PastTransaction[]>()
  readonly #byGroup = new Map<string, Set<string>>()
  readonly #byId = new Map<string, PastTransaction>()
  readonly #parsed = new LRUCache<number, Promise<LoggedTransaction>>({ max: maxParsed })
  #count = 0

  constructor(readLog: (place: LogPlace) => Promise<LoggedTransaction>) {
    this.#readLog = readLog
  }

  record({ id, timestamp, author, changes }: Summary, place: LogPlace): void {
    const transaction = { sequence: this.#count++, id, timestamp, author, place }
    this.#byId.set(id, transaction)
    for (const change of changes) {
      append(this.#byDocument, change.id, transaction)
      const group = publishedIdOf(change.id)
      const members = this.#byGroup.get(group)
      if (members) members.add(change.id)
      else this.#byGroup.set(group, new Set([change.id]))
    }
  }

  find(transactionId: string): PastTransaction | undefined {
    return this.#byId.get(transactionId)
  }

  /** The transactions that changed any of these documents, oldest first. */
  of(documentIds: readonly string[]): PastTransaction[] {
    const found = new Set(documentIds.flatMap((id) => this.#byDocument.get(id) ?? []))
    return [...found].toSorted((a, b) => a.sequence - b.sequence)
  }

  /** The changes of a transaction, with each document before and after it. */
  async changesOf(transaction: PastTransaction, documentIds?: readonly string[]) {
    const { changes, mutations } = await this.read(transaction)
    const wanted = documentIds ? changes.filter(({ id }) => documentIds.includes(id)) : changes
    const withBefore = wanted.map(async ({ id, after }) => ({
      id,
      before: await this.documentAt(id, transaction.sequence - 1),
      after,
    }))
    return { mutations, changes: await Promise.all(withBefore) }
  }

  /** The document after the transaction of this sequence number; null when it did not exist then. */
  async documentAt(id: string, sequence: number): Promise<StoredDocument | null> {
    const last = this.#byDocument.get(id)?.findLast((transaction) => transaction.sequence <= sequence)
    if (!last) return null
    const { changes } = await this.read(last)
    return changes.find((change) => change.id === id)?.after ?? null
  }

  /** The last revision of the document, even when it was deleted. */
  async lastDocument(id: string): Promise<StoredDocument | null> {
    for (const transaction of (this.#byDocument.get(id) ?? []).toReversed()) {
      const document = await this.documentAt(id, transaction.sequence)
      if (document) return document
    }
    return null
  }

  /**
   * The transactions that a compaction keeps, oldest first: all since `time`, and of those before it each document's first and
   * last and every change of a published document. Left out are the steps between, in which a draft was typed.
   */
  lastingSince(time: string): PastTransaction[] {
    const lasting = new Set<PastTransaction>()
    for (const [id, transactions] of this.#byDocument) {
      const before = transactions.filter(({ timestamp }) => timestamp < time)
      const kept = isPublishedId(id) ? before : [...before.slice(0, 1), ...before.slice(-1)]
      for (const transaction of kept) lasting.add(transaction)
      for (const transaction of transactions) if (transaction.timestamp >= time) lasting.add(transaction)
    }
    return [...lasting].toSorted((a, b) => a.sequence - b.sequence)
  }

  /** The transactions recorded after this one, oldest first. */
  after(sequence: number): PastTransaction[] {
    return [...this.#byId.values()].filter((transaction) => transaction.sequence > sequence)
  }

  get lastSequence(): number {
    return this.#count - 1
  }

  /** Forgets every transaction that has no place in the compacted log. */
  moveTo(places: ReadonlyMap<PastTransaction, LogPlace>): void {
    for (const transaction of this.#byId.values()) {
      const place = places.get(transaction)
      if (place) transaction.place = place
      else this.#byId.delete(transaction.id)
    }
    for (const [id, transactions] of this.#byDocument)
      this.#byDocument.set(
        id,
        transactions.filter((transaction) => places.has(transaction)),
      )
  }

  /** The published id and the ids of all versions it ever had. */
  groupOf(publishedId: string): readonly string[] {
    return [...(this.#byGroup.get(publishedId) ?? [])]
  }

  /** Caches parsed transactions: the import of a seed is one long line, and the history of every document begins with it. */
  read({ sequence, place }: PastTransaction): Promise<LoggedTransaction> {
    const cached = this.#parsed.get(sequence)
    if (cached) return cached
    const parsed = this.#readLog(place)
    this.#parsed.set(sequence, parsed)
    return parsed
  }
}

function append(lists: Map<string, PastTransaction[]>, key: string, transaction: PastTransaction): void {
  const list = lists.get(key)
  if (list) list.push(transaction)
  else lists.set(key, [transaction])
}
