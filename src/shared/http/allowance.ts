/** So many at once, and one more each time `refillMs` has passed. */
export interface AllowanceRule {
  readonly most: number
  readonly refillMs: number
}

/** How often somebody may do something, by a name of theirs. Forgets whoever has their whole allowance again. */
export class Allowance {
  readonly #left = new Map<string, { amount: number; at: number }>()
  readonly #rule: AllowanceRule
  readonly #now: () => number

  constructor(rule: AllowanceRule, now: () => number = () => performance.now()) {
    this.#rule = rule
    this.#now = now
  }

  /** Takes one; false where none is left. */
  take(who: string): boolean {
    const { most, refillMs } = this.#rule
    const now = this.#now()
    if (this.#left.size > 10_000) this.#forgetWhole(now)
    const known = this.#left.get(who)
    const amount = known ? Math.min(most, known.amount + (now - known.at) / refillMs) : most
    const isLeft = amount >= 1
    this.#left.set(who, { amount: isLeft ? amount - 1 : amount, at: now })
    return isLeft
  }

  #forgetWhole(now: number): void {
    const { most, refillMs } = this.#rule
    for (const [who, { amount, at }] of this.#left) {
      if (amount + (now - at) / refillMs >= most) this.#left.delete(who)
    }
  }
}
