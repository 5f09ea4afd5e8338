interface QueueSteps<Request, Result> {
  /** Whether everything before this request must be written before it is prepared. */
  isAlone: (request: Request) => boolean
  /** Computes one commit on the state that all earlier ones left, and applies it. `isWritten` is false when there is nothing to write. */
  prepare: (request: Request) => Promise<{ transaction: Result; isWritten: boolean }>
  /** Writes the commits of a group, all or none; on an error it has undone what `prepare` applied. */
  write: (transactions: readonly Result[]) => Promise<void>
}

interface Waiting<Request, Result> {
  request: Request
  resolve: (result: Result) => void
  reject: (cause: unknown) => void
}

const maxGroup = 256

/** Commits in the order of their requests. Those that wait while the disk is busy form a group, which is written at once. */
export class CommitQueue<Request, Result> {
  readonly #steps: QueueSteps<Request, Result>
  readonly #waiting: Waiting<Request, Result>[] = []
  readonly #tasks: (() => Promise<void>)[] = []
  #running: Promise<void> | undefined

  constructor(steps: QueueSteps<Request, Result>) {
    this.#steps = steps
  }

  add(request: Request): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ request, resolve, reject })
      this.#start()
    })
  }

  /** Runs a task between two groups. */
  runAlone(task: () => Promise<void>): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#tasks.push(() => task().then(resolve, reject))
      this.#start()
    })
  }

  /** Resolves when nothing waits. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running
  }

  #start(): void {
    this.#running ??= this.#run()
  }

  async #run(): Promise<void> {
    while (this.#waiting.length > 0 || this.#tasks.length > 0) {
      for (const task of this.#tasks.splice(0)) await task()
      await this.#commitGroup(this.#nextGroup())
    }
    // In the same step as the check, so that no request comes between them and is forgotten.
    this.#running = undefined
  }

  #nextGroup(): Waiting<Request, Result>[] {
    const place = this.#waiting.findIndex(({ request }) => this.#steps.isAlone(request))
    if (place === 0) return this.#waiting.splice(0, 1)
    return this.#waiting.splice(0, place > 0 ? Math.min(place, maxGroup) : maxGroup)
  }

  async #commitGroup(group: readonly Waiting<Request, Result>[]): Promise<void> {
    const prepared: { transaction: Result; isWritten: boolean; waiting: Waiting<Request, Result> }[] = []
    for (const waiting of group) {
      try {
        prepared.push({ ...(await this.#steps.prepare(waiting.request)), waiting })
      } catch (cause) {
        waiting.reject(cause)
      }
    }
    const written = prepared.filter(({ isWritten }) => isWritten)
    try {
      if (written.length > 0) await this.#steps.write(written.map(({ transaction }) => transaction))
      for (const { transaction, waiting } of prepared) waiting.resolve(transaction)
    } catch (cause) {
      // A commit that writes nothing was computed on the state that is now undone.
      for (const { waiting } of prepared) waiting.reject(cause)
    }
  }
}
