import type { ReturnReason } from '../tables.ts'
import type { Order, OrderLine } from '#features/order/index.ts'
import { isWithinWindow, lastReturnDay, refundAmountFor } from './return-rules.ts'

export { returnReasons, type ReturnReason } from '../tables.ts'

/** Why a line cannot come back: each is said to the customer in a sentence of its own. */
type LineRefusal =
  | 'not_paid'
  /** Written on for one person; it stays theirs. */
  | 'engraved'
  /** Not taken back, for a reason of its own kind (the rule's note says which). */
  | 'not_returnable'
  | 'window_over'
  | 'all_returned'

/** Whether and how a line of an order may come back. */
export interface JudgedLine {
  readonly line: OrderLine
  readonly refusal: LineRefusal | null
  /** How many pieces of it may still come back. */
  readonly returnable: number
  readonly lastDay: Temporal.PlainDate
  /** Only while sealed, and on the customer's word that it is. */
  readonly needsDeclaration: boolean
  /** What is given back for so many of its pieces, in minor units of the order's currency. */
  refundFor(pieces: number): number
}

export interface ReturnWish {
  readonly quantity: number
  readonly reason: ReturnReason
  readonly isDeclaredUnopened: boolean
}

function refusalOf(
  line: OrderLine,
  order: Pick<Order, 'paymentStatus'>,
  returned: number,
  isOpen: boolean,
): LineRefusal | null {
  if (order.paymentStatus !== 'paid') return 'not_paid'
  if (line.engravingText !== null) return 'engraved'
  if (line.returnKind === 'none') return 'not_returnable'
  if (returned >= line.quantity) return 'all_returned'
  return isOpen ? null : 'window_over'
}

/** Judges one line of an order, of which some pieces may be on their way back already. */
export function judgeLine(
  line: OrderLine,
  order: Pick<Order, 'paymentStatus' | 'placedAt' | 'shippingAddress'>,
  returned: number,
  now: Temporal.Instant,
): JudgedLine {
  const country = order.shippingAddress?.country ?? null
  const lastDay = lastReturnDay(line, { placedAt: order.placedAt, country })
  const refusal = refusalOf(line, order, returned, isWithinWindow(lastDay, now))
  return {
    line,
    refusal,
    returnable: refusal === null ? line.quantity - returned : 0,
    lastDay,
    needsDeclaration: line.returnKind === 'unopened',
    refundFor: (pieces) => refundAmountFor(line, returned, pieces),
  }
}

export type WishRefusal = 'too_many' | 'not_declared' | LineRefusal

/** Why a wish cannot be granted, or `null`: what left the house faulty comes back however it was opened. */
export function judgeWish(judged: JudgedLine, wish: ReturnWish): WishRefusal | null {
  if (judged.refusal !== null) return judged.refusal
  if (wish.quantity < 1 || wish.quantity > judged.returnable) return 'too_many'
  const isOurFault = ['faulty', 'damaged_in_transit', 'wrong_item', 'not_as_described'].includes(wish.reason)
  return judged.needsDeclaration && !isOurFault && !wish.isDeclaredUnopened ? 'not_declared' : null
}
