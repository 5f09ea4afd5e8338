/** Thrown when an evaluation on the main thread reaches its limit; a worker then evaluates the query. */
export class OverBudget extends Error {
  constructor() {
    super('The query needs more than the main thread may give it')
    this.name = 'OverBudget'
  }
}

/**
 * Counts the work of one evaluation: a step is the evaluation of one expression for one document or list element. Counting
 * steps, not time, gives the same decision on a busy machine.
 */
export class StepBudget {
  #left: number

  constructor(steps: number) {
    this.#left = steps
  }

  /** Throws `OverBudget` when more was spent than there was. */
  spend(steps: number): void {
    this.#left -= steps
    if (this.#left < 0) throw new OverBudget()
  }
}
