/** What the lake was told to suffer: to answer 503, to be slow, or to hang up without an answer. */
export interface Fault {
  kind: 'unavailable' | 'slow' | 'dropped'
  /** How many requests it still befalls; without it, all until it is cleared. */
  times?: number
  /** How long each answer of a slow lake takes, in milliseconds. */
  ms?: number
}

/** At most one fault at a time, used up request by request. */
export class FaultPlan {
  #fault: Fault | undefined

  set(fault: Fault): void {
    this.#fault = fault
  }

  clear(): void {
    this.#fault = undefined
  }

  get current(): Fault | undefined {
    return this.#fault
  }

  /** The fault that befalls the next request, counted as used. */
  take(): Fault | undefined {
    const fault = this.#fault
    if (fault?.times === undefined) return fault
    this.#fault = fault.times > 1 ? { ...fault, times: fault.times - 1 } : undefined
    return fault
  }
}
