import { Worker } from 'node:worker_threads'
import { describedError, gatewayError, LakeError } from '../../http/lake-error.ts'
import type { WorkerMessage, WorkerQuestion, WorkerSetting } from './worker-protocol.ts'

export interface LaneLimits {
  /** The time of one evaluation, in milliseconds. */
  timeMs: number
  /** The memory of one evaluation beside the documents, in megabytes. */
  workingSetMb: number
  /** How many queries may wait. */
  waiting: number
}

interface Waiting {
  ask: () => WorkerQuestion
  resolve: (body: Uint8Array<ArrayBuffer>) => void
  reject: (cause: unknown) => void
}

/** Heap bytes for each byte of the log: the log of a new dataset holds each document twice, which takes 1.2 in memory. */
const heapPerLogByte = 1.5

/**
 * Evaluates queries one after another in a worker thread, which is started for the first one. A query that takes more than
 * its time or memory ends the worker, and the next query starts another.
 */
export class QueryLane {
  readonly #setting: WorkerSetting
  readonly #limits: LaneLimits
  readonly #waiting: Waiting[] = []
  #worker: Worker | undefined
  /** The size of the log for which the memory of the worker was chosen. */
  #plannedLogSize = 0
  #isBusy = false

  constructor(setting: WorkerSetting, limits: LaneLimits) {
    this.#setting = setting
    this.#limits = limits
  }

  /** `ask` is called when it is the query's turn. Resolves to the body of the response, as UTF-8. */
  run(ask: () => WorkerQuestion): Promise<Uint8Array<ArrayBuffer>> {
    if (this.#waiting.length >= this.#limits.waiting)
      throw gatewayError(429, 'Too Many Requests', 'Too many slow queries are waiting')
    return new Promise((resolve, reject) => {
      this.#waiting.push({ ask, resolve, reject })
      void this.#next()
    })
  }

  /** Lets the next query start with another worker. */
  async restart(): Promise<void> {
    if (!this.#isBusy) await this.close()
  }

  async close(): Promise<void> {
    const worker = this.#worker
    this.#worker = undefined
    await worker?.terminate()
  }

  async #next(): Promise<void> {
    if (this.#isBusy) return
    const turn = this.#waiting.shift()
    if (!turn) return
    this.#isBusy = true
    try {
      turn.resolve(await this.#evaluate(turn.ask()))
    } catch (cause) {
      turn.reject(cause)
    }
    this.#isBusy = false
    void this.#next()
  }

  async #evaluate(question: WorkerQuestion): Promise<Uint8Array<ArrayBuffer>> {
    if (question.logSize > this.#plannedLogSize) await this.close()
    const worker = (this.#worker ??= this.#open(question.logSize))
    const { query } = question.request
    const answered = Promise.withResolvers<Uint8Array<ArrayBuffer>>()
    let timer: NodeJS.Timeout | undefined
    const stop = () => {
      answered.reject(tooSlow(query, this.#limits.timeMs))
      void this.close()
    }
    const receive = (message: WorkerMessage) => {
      if (message.type === 'answered') answered.resolve(message.body)
      else if (message.type === 'refused')
        answered.reject(new LakeError(message.status, message.body, message.message))
      // The time begins when the worker has read the log.
      else timer = setTimeout(stop, this.#limits.timeMs)
    }
    const fail = (cause: Error) => {
      const isOutOfMemory = 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY'
      answered.reject(isOutOfMemory ? tooLarge(query, this.#limits.workingSetMb) : cause)
    }
    const end = () => answered.reject(new Error('The thread of slow queries ended.'))
    worker.on('message', receive).on('error', fail).on('exit', end)
    try {
      worker.postMessage(question)
      return await answered.promise
    } finally {
      clearTimeout(timer)
      worker.off('message', receive).off('error', fail).off('exit', end)
    }
  }

  #open(logSize: number): Worker {
    this.#plannedLogSize = logSize * 1.5 + 50e6
    const worker = new Worker(new URL('query-worker.ts', import.meta.url), {
      workerData: this.#setting,
      execArgv: [],
      resourceLimits: {
        // Reading the log makes many short-lived objects.
        maxYoungGenerationSizeMb: 64,
        maxOldGenerationSizeMb:
          this.#limits.workingSetMb + Math.ceil((this.#plannedLogSize * heapPerLogByte) / 1e6),
      },
    })
    // An error between two queries ends the worker; the next query starts another.
    worker.on('error', () => undefined)
    worker.on('exit', () => {
      if (this.#worker === worker) this.#worker = undefined
    })
    return worker
  }
}

const tooSlow = (query: string, ms: number) =>
  describedError(408, 'queryTimeoutError', `The query was stopped after ${ms / 1000} seconds`, { query })

const tooLarge = (query: string, megabytes: number) =>
  describedError(400, 'queryMemoryLimitError', `The query needs more than ${megabytes} MB of memory`, {
    query,
  })
