import type { Bag } from './bag.ts'

/** A fingerprint of the bag's quantities, total and currency. The checkout form submits it, to detect a changed bag. */
export function fingerprintOf(bag: Bag): string {
  const bought = bag.items.filter(({ problem }) => problem === null)
  return `${bought.map(({ quantity }) => quantity).join('.')}-${bag.total.amount}-${bag.currency}`
}
