import { LRUCache } from 'lru-cache'

/** So many at once, and one more each time `refillMs` has passed. */
export interface AllowanceRule {
  readonly most: number
  readonly refillMs: number
}

const mostRemembered = 10_000

/** How often somebody may do something, by a name of theirs. Of 10,000 the one who asked longest ago begins anew. */
export class Allowance {
  readonly #left = new LRUCache<string, { amount: number; at: number }>({ max: mostRemembered })
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
    const known = this.#left.get(who)
    const amount = known ? Math.min(most, known.amount + (now - known.at) / refillMs) : most
    const isLeft = amount >= 1
    this.#left.set(who, { amount: isLeft ? amount - 1 : amount, at: now })
    return isLeft
  }
}
