import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describedError } from '../http/lake-error.ts'
import { applyMutations } from './mutations/apply-mutations.ts'
import { CommitQueue } from './log/commit-queue.ts'
import { compactedPath, compactLog, removableBytes } from './log/compact-log.ts'
import type { DocumentChange, StoredDocument } from './document.ts'
import { DocumentIndex } from './document-index.ts'
import type { ResolvedMutation } from './mutations/mutation.ts'
import { refuseBrokenReferences } from './referential-integrity.ts'
import { replayChanges } from './log/replay-changes.ts'
import { TransactionHistory } from './transaction-history.ts'
import { TransactionLog, type LoggedTransaction } from './log/transaction-log.ts'

interface CommitRequest {
  /** Called inside the queue, so that a mutation by query sees every earlier commit. */
  mutations: () => ResolvedMutation[] | Promise<ResolvedMutation[]>
  /** Whether `mutations` may read the log, which must then hold every earlier commit. */
  readsLog?: boolean
  transactionId?: string
  author?: string
  dryRun?: boolean
}

export interface CommittedTransaction {
  id: string
  timestamp: string
  author: string
  mutations: readonly ResolvedMutation[]
  changes: DocumentChange[]
}

export interface LogPosition {
  path: string
  /** In bytes. */
  size: number
  /** Changes when the file is replaced by a compacted one. */
  generation: number
}

type CommitListener = (transaction: CommittedTransaction) => void
type ChangeListener = (ids: readonly string[]) => void

interface StoreOptions {
  folder: string
  /** The address at which the files of the dataset are served now. */
  publicUrl: string
  onProblem: (sentence: string, cause: unknown) => void
  /** False acknowledges a commit when the operating system has it, before the disk has it; for measurements. */
  isSynced?: boolean
}

/** A log is compacted when that leaves out this much of it. */
const worthwhile = { bytes: 32 * 1024 * 1024, share: 0.5 }

/** The documents of one dataset, in memory; each commit is on the disk before it is acknowledged. */
export class ContentStore {
  readonly documents: DocumentIndex
  readonly history: TransactionHistory
  readonly #log: TransactionLog
  readonly #listeners = new Set<CommitListener>()
  readonly #changeListeners = new Set<ChangeListener>()
  readonly #onProblem: StoreOptions['onProblem']
  /** The ids of the transactions that are applied and not yet in the history. */
  readonly #unwritten = new Set<string>()
  readonly #queue = new CommitQueue<CommitRequest, CommittedTransaction>({
    isAlone: ({ readsLog = false }) => readsLog,
    prepare: (request) => this.#prepare(request),
    write: (transactions) => this.#write(transactions),
  })

  private constructor(
    log: TransactionLog,
    documents: DocumentIndex,
    history: TransactionHistory,
    onProblem: StoreOptions['onProblem'],
  ) {
    this.#log = log
    this.#onProblem = onProblem
    this.documents = documents
    this.history = history
  }

  /** Opens the log in a folder. Asset documents get the URL at which their files are served now. */
  static async open({ folder, publicUrl, onProblem, isSynced = true }: StoreOptions): Promise<ContentStore> {
    const path = join(folder, 'transactions.ndjson')
    await rm(compactedPath(path), { force: true })
    const found = new Map<string, StoredDocument>()
    const history = new TransactionHistory((place) => log.read(place))
    const replay = replayChanges(publicUrl, {
      put: (document) => found.set(document._id, document),
      remove: (id) => found.delete(id),
    })
    const log = await TransactionLog.open(path, { isSynced }, (transaction, place) => {
      history.record(transaction, place)
      replay(transaction)
    })
    return new ContentStore(log, DocumentIndex.of(found.values()), history, onProblem)
  }

  get isEmpty(): boolean {
    return this.documents.byId.size === 0
  }

  /** Where the committed transactions are on the disk. */
  get log(): LogPosition {
    const { path, size, generation } = this.#log
    return { path, size, generation }
  }

  /** Calls the listener with every committed transaction, in order, after it is durable. Returns the unsubscribe function. */
  onCommit(listener: CommitListener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Calls the listener as soon as `documents` changed, which is before the commit is durable, and again if it is undone. */
  onChange(listener: ChangeListener): void {
    this.#changeListeners.add(listener)
  }

  /**
   * Commits all mutations or none, in the order the requests came. Requests that arrive while the disk is busy are written
   * together, with one synchronisation.
   */
  commit(request: CommitRequest): Promise<CommittedTransaction> {
    return this.#queue.add(request)
  }

  /**
   * Leaves out of the log the steps in which drafts were typed before an ISO time, when they are most of a large log.
   * Resolves to whether it did.
   */
  async compact(since: string, { bytes, share } = worthwhile): Promise<boolean> {
    const parts = { log: this.#log, history: this.history, since }
    const removable = removableBytes(parts)
    if (removable < bytes || removable < share * this.#log.size) return false
    await compactLog({ ...parts, exclusively: (task) => this.#queue.runAlone(task) })
    return true
  }

  async close(): Promise<void> {
    await this.#queue.idle()
    await this.#log.close()
  }

  async #prepare(request: CommitRequest) {
    const mutations = await request.mutations()
    const id = request.transactionId ?? randomUUID().replaceAll('-', '')
    if (this.history.find(id) || this.#unwritten.has(id)) throw transactionExists(id)
    const timestamp = new Date().toISOString()
    const changes = applyMutations(this.documents.byId, mutations, { transactionId: id, timestamp })
    refuseBrokenReferences(this.documents, changes)
    const transaction = { id, timestamp, author: request.author ?? 'system', mutations, changes }
    if (request.dryRun || changes.length === 0) return { transaction, isWritten: false }
    this.#apply(changes)
    this.#unwritten.add(id)
    return { transaction, isWritten: true }
  }

  async #write(transactions: readonly CommittedTransaction[]): Promise<void> {
    let places
    try {
      places = await this.#log.append(transactions.map(logged))
    } catch (cause) {
      for (const { changes } of transactions.toReversed())
        this.#apply(changes.map(({ id, before, after }) => ({ id, before: after, after: before })))
      throw cause
    } finally {
      this.#unwritten.clear()
    }
    for (const [number, place] of places.entries()) {
      const transaction = transactions[number]
      if (!transaction) continue
      this.history.record(transaction, place)
      for (const listener of this.#listeners) this.#notify(listener, transaction)
    }
  }

  #apply(changes: readonly DocumentChange[]): void {
    for (const { id, after } of changes) {
      if (after) this.documents.put(after)
      else this.documents.remove(id)
    }
    for (const listener of this.#changeListeners) listener(changes.map(({ id }) => id))
  }

  /** An error in a listener does not fail the commit, which is already durable. */
  #notify(listener: CommitListener, transaction: CommittedTransaction): void {
    try {
      listener(transaction)
    } catch (cause) {
      this.#onProblem(`a listener failed on the transaction ${transaction.id}`, cause)
    }
  }
}

const transactionExists = (id: string) =>
  describedError(409, 'transactionAlreadyExistsError', `Transaction with ID "${id}" already exists`, { id })

function logged({ changes, ...transaction }: CommittedTransaction): LoggedTransaction {
  const previousRev = (before: StoredDocument | null) => before?._rev ?? null
  return {
    ...transaction,
    changes: changes.map(({ id, before, after }) => ({ id, previousRev: previousRev(before), after })),
  }
}
