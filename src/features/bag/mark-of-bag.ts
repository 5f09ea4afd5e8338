import type { Bag } from './bag.ts'

/** A mark of the bag's items, total and currency. A form sends it back, so that a changed bag is noticed. */
export function markOf(bag: Bag): string {
  const bought = bag.items.filter(({ trouble }) => trouble === null)
  return `${bought.map(({ quantity }) => quantity).join('.')}-${bag.total.amount}-${bag.currency}`
}
