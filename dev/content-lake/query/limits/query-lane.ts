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

/** Heap bytes for each byte of the log, measured with documents of the seed, rounded up. */
const heapPerLogByte = 4

/**
 * Evaluates queries one after another in a worker thread, which is started for the first one. A query that takes more than
 * its time or memory ends the worker, and the next query starts another.
 */
export class QueryLane {
  readonly #setting: WorkerSetting
  readonly #limits: LaneLimits
  readonly #waiting: Waiting[] = []
  #worker: Worker | undefined
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
      if (!(cause instanceof LakeError)) await this.close()
      turn.reject(cause)
    }
    this.#isBusy = false
    void this.#next()
  }

  async #evaluate(question: WorkerQuestion): Promise<Uint8Array<ArrayBuffer>> {
    const worker = (this.#worker ??= this.#open(question.logSize))
    let timer: NodeJS.Timeout | undefined
    try {
      return await new Promise((resolve, reject) => {
        worker.on('message', (message: WorkerMessage) => {
          if (message.type === 'answered') resolve(message.body)
          else if (message.type === 'refused')
            reject(new LakeError(message.status, message.body, message.message))
          else
            timer = setTimeout(() => {
              void this.close()
              reject(tooSlow(question.request.query, this.#limits.timeMs))
            }, this.#limits.timeMs)
        })
        worker.on('error', (cause: NodeJS.ErrnoException) => {
          this.#worker = undefined
          const isOutOfMemory = cause.code === 'ERR_WORKER_OUT_OF_MEMORY'
          reject(isOutOfMemory ? tooLarge(question.request.query, this.#limits.workingSetMb) : cause)
        })
        worker.on('exit', () => reject(new Error('The thread of slow queries ended.')))
        worker.postMessage(question)
      })
    } finally {
      clearTimeout(timer)
      worker.removeAllListeners()
      worker.on('error', () => undefined)
    }
  }

  #open(logSize: number): Worker {
    const worker = new Worker(new URL('query-worker.ts', import.meta.url), {
      workerData: this.#setting,
      execArgv: [],
      resourceLimits: {
        maxOldGenerationSizeMb: this.#limits.workingSetMb + Math.ceil((logSize * heapPerLogByte) / 1e6),
      },
    })
    worker.unref()
    return worker
  }
}

const tooSlow = (query: string, ms: number) =>
  describedError(408, 'queryTimeoutError', `The query was stopped after ${ms / 1000} seconds`, { query })

const tooLarge = (query: string, megabytes: number) =>
  describedError(400, 'queryMemoryLimitError', `The query needs more than ${megabytes} MB of memory`, {
    query,
  })
