/** An injected fault: a 503 response, a slow response, or a connection closed without a response. */
export interface Fault {
  kind: 'unavailable' | 'slow' | 'dropped'
  /** How many more requests fail; when absent, all until the fault is cleared. */
  times?: number
  /** The delay of each response of a slow lake, in milliseconds. */
  ms?: number
}

/** Holds at most one fault, and counts the requests it applies to. */
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

  /** Returns the fault of the next request and counts it as used. */
  take(): Fault | undefined {
    const fault = this.#fault
    if (fault?.times === undefined) return fault
    this.#fault = fault.times > 1 ? { ...fault, times: fault.times - 1 } : undefined
    return fault
  }
}
