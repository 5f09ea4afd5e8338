import { randomUUID } from 'node:crypto'
import type { CheckoutGift, CheckoutLine, CheckoutSnapshot } from '#features/bag/index.ts'
import type { orderGift, orderLine } from './tables.ts'
import type { Checkout } from './checkout/open-checkout.ts'
import type { CheckoutSession, PaidLine } from '#ports/payments.ts'

type LineRow = typeof orderLine.$inferInsert
type GiftRow = typeof orderGift.$inferInsert

const amountsOf = (paid: PaidLine) => ({
  quantity: paid.quantity,
  unitAmount: paid.unitAmount,
  amountSubtotal: paid.amountSubtotal,
  amountDiscount: paid.amountDiscount,
  amountTax: paid.amountTax,
  amountTotal: paid.amountTotal,
  stripeLineItemId: paid.id,
})

type Place = Pick<LineRow, 'orderId' | 'position' | 'orderGiftId'>

function itemRow(place: Place, line: CheckoutLine, paid: PaidLine): LineRow {
  return {
    id: randomUUID(),
    ...place,
    kind: 'piece',
    sku: line.sku,
    productId: line.productId,
    productSlug: line.productSlug,
    name: line.name,
    description: line.description,
    ...amountsOf(paid),
    refundableAmount: paid.amountTotal,
    engravingText: line.engraving?.text ?? null,
    engravingFace: line.engraving && (line.engraving.face ?? 'roman'),
    engravingPlace: line.engraving?.place ?? null,
    availability: line.availability,
    leadTimeWeeks: line.leadTimeWeeks,
    returnKind: line.returnKind,
    returnDays: line.returnDays,
    returnNote: line.returnNote,
    hsCode: line.hsCode,
  }
}

function giftPartRow(place: Place, gift: CheckoutGift, paid: PaidLine): LineRow | undefined {
  const named = paid.metadata['part'] ?? paid.metadata['wrapping']
  const chosen = gift.parts.find(({ part }) => part === named)
  return (
    chosen && {
      id: randomUUID(),
      ...place,
      kind: 'gift_part',
      sku: chosen.key,
      name: chosen.title,
      ...amountsOf(paid),
      // Gift wrapping cannot be returned.
      refundableAmount: 0,
      giftPart: chosen.part,
      availability: 'made-to-order',
      returnKind: 'none',
      returnDays: 0,
    }
  )
}

/** One gift of all lines, without texts, when the customer added the wrapping on the Stripe page. */
function giftAddedAtStripe(
  { wrapping }: CheckoutSnapshot,
  { lines }: CheckoutSession,
): CheckoutGift | undefined {
  const isTaken = lines.some(({ metadata }) => metadata['wrapping'] !== undefined)
  if (!isTaken || !wrapping) return undefined
  return {
    giftId: 'wrapping',
    parts: wrapping,
    sealInitials: null,
    cardMessage: null,
    recipientName: null,
    recipientAddress: null,
    deliverNotBefore: null,
    isPriceHidden: true,
  }
}

/**
 * The rows of an order's lines and gifts: those of the checkout and those added on the Stripe page, with the paid amounts.
 * Throws if a paid line is not in the checkout.
 */
export function contentRows(
  orderId: string,
  { snapshot, id }: Checkout,
  session: CheckoutSession,
): { readonly gifts: GiftRow[]; readonly lines: LineRow[] } {
  const late = giftAddedAtStripe(snapshot, session)
  const bought = late ? [late] : snapshot.gifts
  // A gift that stays in the bag can be bought again later, so each order has its own copy with a new id.
  const copies = new Map(bought.map(({ giftId }) => [giftId, randomUUID()]))
  const gifts = bought.map(({ giftId, ...gift }) => ({ ...gift, id: copies.get(giftId)!, orderId }))
  const lines = session.lines.map((paid, position) => {
    const line = snapshot.lines.find(({ bagLineId }) => bagLineId === paid.metadata['line_id'])
    const gift = late ?? bought.find(({ giftId }) => giftId === (line?.giftId ?? paid.metadata['gift_id']))
    const place = { orderId, position, orderGiftId: gift ? copies.get(gift.giftId)! : null }
    const row = line ? itemRow(place, line, paid) : gift && giftPartRow(place, gift, paid)
    if (!row) throw new TypeError(`session ${session.id} has a line that is not in checkout ${id}`)
    return row
  })
  return { gifts, lines }
}

/** The row of the order. Its stock is not checked yet. */
export function orderRow(checkout: Checkout, session: CheckoutSession, now: Temporal.Instant) {
  const { snapshot } = checkout
  const isPaid = session.paymentStatus !== 'unpaid'
  if (session.currency !== checkout.currency) {
    throw new TypeError(`session ${session.id} was paid in ${session.currency}, not in ${checkout.currency}`)
  }
  if (session.email === null)
    throw new TypeError(`session ${session.id} is complete and has no email address`)
  return {
    checkoutId: checkout.id,
    locale: checkout.locale,
    currency: checkout.currency,
    status: isPaid ? ('OrderProcessing' as const) : ('OrderPaymentDue' as const),
    paymentStatus: session.paymentStatus,
    email: session.email,
    customerName: session.customerName,
    phone: session.phone,
    billingAddress: session.billingAddress,
    shippingName: session.shippingName,
    shippingAddress: session.shippingAddress,
    shippingOption: snapshot.shippingOptions.find(({ key }) => key === session.shippingOptionKey) ?? null,
    isTaxIncluded: snapshot.isTaxIncluded,
    amountSubtotal: session.amountSubtotal,
    amountDiscount: session.amountDiscount,
    amountShipping: session.amountShipping,
    amountTax: session.amountTax,
    amountTotal: session.amountTotal,
    stripeSessionId: session.id,
    stripePaymentIntentId: session.paymentIntentId,
    placedAt: now,
    paidAt: isPaid ? now : null,
  }
}
