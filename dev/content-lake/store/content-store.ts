import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { describedError } from '../http/lake-error.ts'
import { applyMutations } from './apply-mutations.ts'
import type { DocumentChange, StoredDocument } from './document.ts'
import { DocumentIndex } from './document-index.ts'
import type { ResolvedMutation } from './mutation.ts'
import { refuseBrokenReferences } from './referential-integrity.ts'
import { TransactionHistory } from './transaction-history.ts'
import { TransactionLog, type LoggedTransaction } from './transaction-log.ts'

interface CommitRequest {
  /** Called inside the queue, so that a mutation by query sees every earlier commit. */
  mutations: () => ResolvedMutation[] | Promise<ResolvedMutation[]>
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

type CommitListener = (transaction: CommittedTransaction) => void

/** The documents of one dataset, in memory; each commit is written to the log before it is acknowledged. */
export class ContentStore {
  readonly documents: DocumentIndex
  readonly history: TransactionHistory
  readonly #log: TransactionLog
  readonly #listeners = new Set<CommitListener>()
  readonly #onProblem: (sentence: string, cause: unknown) => void
  #queue: Promise<unknown> = Promise.resolve()

  private constructor(
    log: TransactionLog,
    documents: DocumentIndex,
    history: TransactionHistory,
    onProblem: (sentence: string, cause: unknown) => void,
  ) {
    this.#log = log
    this.#onProblem = onProblem
    this.documents = documents
    this.history = history
  }

  /** Opens the log in `folder`. Asset documents get the URL at which their files are served now. */
  static async open(
    folder: string,
    publicUrl: string,
    onProblem: (sentence: string, cause: unknown) => void,
  ): Promise<ContentStore> {
    const documents = new DocumentIndex()
    const history = new TransactionHistory((place) => log.read(place))
    const log = await TransactionLog.open(join(folder, 'transactions.ndjson'), (transaction, place) => {
      history.record(transaction, place)
      for (const { id, after } of transaction.changes) {
        if (after) documents.put(withAssetUrl(publicUrl, after))
        else documents.remove(id)
      }
    })
    return new ContentStore(log, documents, history, onProblem)
  }

  get isEmpty(): boolean {
    return this.documents.byId.size === 0
  }

  /** Calls the listener with every committed transaction, in order, after it is durable. Returns the unsubscribe function. */
  onCommit(listener: CommitListener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Commits all mutations or none. Commits run one at a time, in the order they came. */
  commit(request: CommitRequest): Promise<CommittedTransaction> {
    const committed = this.#queue.then(() => this.#commitNow(request))
    this.#queue = committed.catch(() => undefined)
    return committed
  }

  async close(): Promise<void> {
    await this.#queue
    await this.#log.close()
  }

  async #commitNow(request: CommitRequest): Promise<CommittedTransaction> {
    const mutations = await request.mutations()
    const id = request.transactionId ?? randomUUID().replaceAll('-', '')
    if (this.history.find(id)) throw transactionExists(id)
    const timestamp = new Date().toISOString()
    const changes = applyMutations(this.documents.byId, mutations, { transactionId: id, timestamp })
    refuseBrokenReferences(this.documents, changes)
    const transaction = { id, timestamp, author: request.author ?? 'system', mutations, changes }
    if (request.dryRun || changes.length === 0) return transaction
    this.history.record(transaction, await this.#log.append(logged(transaction)))
    for (const { id: documentId, after } of changes) {
      if (after) this.documents.put(after)
      else this.documents.remove(documentId)
    }
    for (const listener of this.#listeners) this.#notify(listener, transaction)
    return transaction
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

function withAssetUrl(publicUrl: string, document: StoredDocument): StoredDocument {
  const path = /^sanity\.(image|file)Asset$/.test(document._type) ? document['path'] : undefined
  return typeof path === 'string' ? { ...document, url: `${publicUrl}/${path}` } : document
}
