import type { ReturnReason } from '../tables.ts'
import type { Order, OrderLine } from '#features/order/index.ts'
import { isWithinWindow, lastReturnDay, refundAmountFor } from './return-rules.ts'

export { returnReasons, type ReturnReason } from '../tables.ts'

/** Why a line cannot be returned; each value has its own message. */
type LineRefusal =
  | 'not_paid'
  | 'engraved'
  /** The product is never returnable; the note of its return rule gives the reason. */
  | 'not_returnable'
  | 'window_over'
  | 'all_returned'

/** Whether and how an order line can be returned. */
export interface CheckedLine {
  readonly line: OrderLine
  readonly refusal: LineRefusal | null
  /** The quantity that can still be returned. */
  readonly returnable: number
  readonly lastDay: Temporal.PlainDate
  /** The customer must declare that the product is unopened. */
  readonly needsDeclaration: boolean
  /** The refund for a quantity, in minor units of the order's currency. */
  refundFor(items: number): number
}

export interface ReturnItemInput {
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

/** Applies the return rules to an order line, of which `returned` units are already in a return. */
export function checkLine(
  line: OrderLine,
  order: Pick<Order, 'paymentStatus' | 'placedAt' | 'shippingAddress'>,
  returned: number,
  now: Temporal.Instant,
): CheckedLine {
  const country = order.shippingAddress?.country ?? null
  const lastDay = lastReturnDay(line, { placedAt: order.placedAt, country })
  const refusal = refusalOf(line, order, returned, isWithinWindow(lastDay, now))
  return {
    line,
    refusal,
    returnable: refusal === null ? line.quantity - returned : 0,
    lastDay,
    needsDeclaration: line.returnKind === 'unopened',
    refundFor: (items) => refundAmountFor(line, returned, items),
  }
}

export type ItemRefusal = 'too_many' | 'not_declared' | LineRefusal

/** Why a requested return is refused, or `null`. A faulty, damaged or wrong item needs no declaration that it is unopened. */
export function checkItemInput(checked: CheckedLine, input: ReturnItemInput): ItemRefusal | null {
  if (checked.refusal !== null) return checked.refusal
  if (input.quantity < 1 || input.quantity > checked.returnable) return 'too_many'
  const isOurFault = ['faulty', 'damaged_in_transit', 'wrong_item', 'not_as_described'].includes(input.reason)
  return checked.needsDeclaration && !isOurFault && !input.isDeclaredUnopened ? 'not_declared' : null
}
