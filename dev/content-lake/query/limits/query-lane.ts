import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { describedError, gatewayError, LakeError } from '../../http/lake-error.ts'
import type { WorkerMessage, WorkerQuestion } from './worker-protocol.ts'

export interface LaneLimits {
  /** The time of one evaluation, in milliseconds. */
  timeMs: number
  /** The memory of one evaluation beside the documents, in megabytes. */
  workingSetMb: number
  /** How many queries may wait. */
  waiting: number
}

type Ask = () => Omit<WorkerQuestion, 'publicUrl' | 'timeMs'>

interface Waiting {
  ask: Ask
  resolve: (body: Uint8Array<ArrayBuffer>) => void
  reject: (cause: unknown) => void
}

/** Heap bytes for each byte of the log: the log of a new dataset holds each document twice, which takes 1.2 in memory. */
const heapPerLogByte = 1.5

/**
 * Evaluates queries one after another in a process of its own, which is started for the first one. A query that takes more
 * than its time or memory ends that process, and the next query starts another. A thread would not do: when the heap of a
 * thread is full, Node.js may end the whole process.
 */
export class QueryLane {
  readonly #publicUrl: string
  readonly #limits: LaneLimits
  readonly #waiting: Waiting[] = []
  #worker: ChildProcess | undefined
  /** The log that the worker can read: its file, and the size for which its memory was chosen. */
  #planned = { generation: 0, size: 0 }
  #isBusy = false

  constructor(publicUrl: string, limits: LaneLimits) {
    this.#publicUrl = publicUrl
    this.#limits = limits
  }

  /** `ask` is called when it is the query's turn. Resolves to the body of the response, as UTF-8. */
  run(ask: Ask): Promise<Uint8Array<ArrayBuffer>> {
    if (this.#waiting.length >= this.#limits.waiting)
      throw gatewayError(429, 'Too Many Requests', 'Too many slow queries are waiting')
    return new Promise((resolve, reject) => {
      this.#waiting.push({ ask, resolve, reject })
      void this.#next()
    })
  }

  async close(): Promise<void> {
    const worker = this.#worker
    this.#worker = undefined
    if (!worker || worker.exitCode !== null || worker.signalCode !== null) return
    const ended = once(worker, 'exit')
    worker.kill('SIGKILL')
    await ended
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

  async #evaluate(question: ReturnType<Ask>): Promise<Uint8Array<ArrayBuffer>> {
    const { timeMs, workingSetMb } = this.#limits
    const { query } = question.request
    const worker = await this.#workerFor(question.log)
    const settled = Promise.withResolvers<Uint8Array<ArrayBuffer>>()
    let timer: NodeJS.Timeout | undefined
    const stop = () => {
      settled.reject(tooSlow(query, timeMs))
      void this.close()
    }
    const receive = (message: WorkerMessage) => {
      if (message.type === 'result') settled.resolve(message.body)
      else if (message.type === 'refused')
        settled.reject(new LakeError(message.status, message.body, message.message))
      // The time begins when the worker has read the log.
      else timer = setTimeout(stop, timeMs)
    }
    // Node.js aborts when the heap is full, and the system kills a process when the memory is.
    const end = (code: number | null) =>
      settled.reject(
        code === null || code === abortedCode
          ? tooLarge(query, workingSetMb)
          : new Error(`The process of slow queries ended with ${code}.`),
      )
    worker.on('message', receive).on('error', settled.reject).on('exit', end)
    try {
      worker.send({ ...question, publicUrl: this.#publicUrl, timeMs } satisfies WorkerQuestion)
      return await settled.promise
    } finally {
      clearTimeout(timer)
      worker.off('message', receive).off('error', settled.reject).off('exit', end)
    }
  }

  /** The running worker, unless the log is another file now or has outgrown its memory. */
  async #workerFor({ generation, size }: WorkerQuestion['log']): Promise<ChildProcess> {
    if (generation !== this.#planned.generation || size > this.#planned.size) await this.close()
    if (this.#worker) return this.#worker
    this.#planned = { generation, size: size * 1.5 + 50e6 }
    const heapMb = this.#limits.workingSetMb + Math.ceil((this.#planned.size * heapPerLogByte) / 1e6)
    const worker = fork(fileURLToPath(new URL('query-worker.ts', import.meta.url)), {
      // Reading the log makes many short-lived objects, for which the second option gives room.
      execArgv: [`--max-old-space-size=${heapMb}`, '--max-semi-space-size=64'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    // It may end between two queries too; the next query starts another.
    worker.on('error', () => undefined)
    worker.on('exit', () => {
      if (this.#worker === worker) this.#worker = undefined
    })
    this.#worker = worker
    return worker
  }
}

/** The exit code on systems without signals. */
const abortedCode = 134

const tooSlow = (query: string, ms: number) =>
  describedError(408, 'queryTimeoutError', `The query was stopped after ${ms / 1000} seconds`, { query })

const tooLarge = (query: string, megabytes: number) =>
  describedError(400, 'queryMemoryLimitError', `The query needs more than ${megabytes} MB of memory`, {
    query,
  })
