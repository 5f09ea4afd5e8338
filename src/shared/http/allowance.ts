import { LRUCache } from 'lru-cache'

/** A token bucket: `most` actions at once, and one more after each `refillMs`. */
export interface AllowanceRule {
  readonly most: number
  readonly refillMs: number
}

const maxKeys = 10_000

/** A rate limit in memory, by key. Of more than 10,000 keys the one used least recently is evicted. */
export class Allowance {
  readonly #left = new LRUCache<string, { amount: number; at: number }>({ max: maxKeys })
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
    const known = this.#left.get(who)
    const amount = known ? Math.min(most, known.amount + (now - known.at) / refillMs) : most
    const isLeft = amount >= 1
    this.#left.set(who, { amount: isLeft ? amount - 1 : amount, at: now })
    return isLeft
  }
}
