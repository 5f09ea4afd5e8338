/** A token bucket: `most` actions at once, and one more after each `refillMs`. */
export interface AllowanceRule {
  readonly most: number
  readonly refillMs: number
}

/** A rate limit in memory, by key. Keys with a full bucket are deleted when there are more than 10,000. */
export class Allowance {
  readonly #left = new Map<string, { amount: number; at: number }>()
  readonly #rule: AllowanceRule
  readonly #now: () => number

  constructor(rule: AllowanceRule, now: () => number = () => performance.now()) {
    this.#rule = rule
    this.#now = now
  }

  /** Takes one token; false when none is left. */
  take(who: string): boolean {
    const { most, refillMs } = this.#rule
    const now = this.#now()
    if (this.#left.size > 10_000) this.#deleteFull(now)
    const known = this.#left.get(who)
    const amount = known ? Math.min(most, known.amount + (now - known.at) / refillMs) : most
    const isLeft = amount >= 1
    this.#left.set(who, { amount: isLeft ? amount - 1 : amount, at: now })
    return isLeft
  }

  #deleteFull(now: number): void {
    const { most, refillMs } = this.#rule
    for (const [who, { amount, at }] of this.#left) {
      if (amount + (now - at) / refillMs >= most) this.#left.delete(who)
    }
  }
}
