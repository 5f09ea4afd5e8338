import { sql } from 'drizzle-orm'
import { boolean, date, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { checkout, type GiftPart, giftParts } from '#features/bag/index.ts'
import { engravingFaces } from '#shared/text/engraving-face.ts'
import { linkColumns } from '#db/capability-link.ts'
import { instant } from '#db/columns/instant.ts'
import { paymentStatuses } from '#ports/payments.ts'
import { currencies } from '#shared/money.ts'
import type { LocalizedText, PostalAddress } from '#db/columns/snapshot.ts'

/** The values of schema.org's OrderStatus. */
export const orderStatuses = [
  'OrderPaymentDue',
  'OrderProcessing',
  'OrderInTransit',
  'OrderPickupAvailable',
  'OrderDelivered',
  'OrderReturned',
  'OrderCancelled',
  'OrderProblem',
] as const
export type OrderStatus = (typeof orderStatuses)[number]

/** A chosen part of a gift; an amount of 0 is complimentary. */
export interface OrderGiftPart {
  readonly part: GiftPart
  readonly key: string
  readonly title: LocalizedText
  readonly unitAmount: number
}

export interface OrderShippingOption {
  readonly key: string
  readonly title: LocalizedText
}

/** An order; there is at most one for each checkout. */
export const order = pgTable('order', {
  id: uuid().primaryKey(),
  reference: text().notNull().unique(),
  checkoutId: uuid('checkout_id')
    .notNull()
    .unique()
    .references(() => checkout.id),
  locale: text().notNull(),
  currency: text({ enum: currencies }).notNull(),
  status: text({ enum: orderStatuses }).notNull(),
  paymentStatus: text('payment_status', { enum: paymentStatuses }).notNull(),
  email: text().notNull(),
  customerName: text('customer_name'),
  phone: text(),
  billingAddress: jsonb('billing_address').$type<PostalAddress>(),
  shippingName: text('shipping_name'),
  shippingAddress: jsonb('shipping_address').$type<PostalAddress>(),
  shippingOption: jsonb('shipping_option').$type<OrderShippingOption>(),
  isTaxIncluded: boolean('is_tax_included').notNull(),
  amountSubtotal: integer('amount_subtotal').notNull(),
  amountDiscount: integer('amount_discount').notNull(),
  amountShipping: integer('amount_shipping').notNull(),
  amountTax: integer('amount_tax').notNull(),
  amountTotal: integer('amount_total').notNull(),
  stripeSessionId: text('stripe_session_id').notNull().unique(),
  stripePaymentIntentId: text('stripe_payment_intent_id').unique(),
  placedAt: instant('placed_at').notNull(),
  paidAt: instant('paid_at'),
})

/** Capability links to an order. Only the hash of the token is stored. */
export const orderLink = pgTable('order_link', {
  ...linkColumns,
  orderId: uuid('order_id')
    .notNull()
    .references(() => order.id, { onDelete: 'cascade' }),
})

/** A gift of an order. */
export const orderGift = pgTable('order_gift', {
  id: uuid().primaryKey(),
  orderId: uuid('order_id')
    .notNull()
    .references(() => order.id, { onDelete: 'cascade' }),
  parts: jsonb().$type<readonly OrderGiftPart[]>().notNull(),
  sealInitials: text('seal_initials'),
  cardMessage: text('card_message'),
  recipientName: text('recipient_name'),
  recipientAddress: jsonb('recipient_address').$type<PostalAddress>(),
  deliverNotBefore: date('deliver_not_before'),
  isPriceHidden: boolean('is_price_hidden').notNull(),
  tokenHash: text('token_hash').unique(),
})

/** A charged line with the return terms at the time of purchase. Amounts are in minor units of the order's currency. */
export const orderLine = pgTable(
  'order_line',
  {
    id: uuid().primaryKey(),
    orderId: uuid('order_id')
      .notNull()
      .references(() => order.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    kind: text({ enum: ['piece', 'gift_part'] }).notNull(),
    sku: text().notNull(),
    productId: text('product_id'),
    productSlug: text('product_slug'),
    name: jsonb().$type<LocalizedText>().notNull(),
    /** The titles of the chosen options: "Rose gold, tan calf". */
    description: jsonb().$type<LocalizedText>(),
    quantity: integer().notNull(),
    unitAmount: integer('unit_amount').notNull(),
    amountSubtotal: integer('amount_subtotal').notNull(),
    amountDiscount: integer('amount_discount').notNull(),
    amountTax: integer('amount_tax').notNull(),
    amountTotal: integer('amount_total').notNull(),
    /** The maximum refund for the whole line, including tax. */
    refundableAmount: integer('refundable_amount').notNull(),
    engravingText: text('engraving_text'),
    engravingFace: text('engraving_face', { enum: engravingFaces }),
    engravingPlace: jsonb('engraving_place').$type<LocalizedText>(),
    orderGiftId: uuid('order_gift_id').references(() => orderGift.id),
    giftPart: text('gift_part', { enum: giftParts }),
    availability: text({ enum: ['stock', 'made-to-order'] }).notNull(),
    leadTimeWeeks: integer('lead_time_weeks'),
    /** False when the line was out of stock after the payment. */
    isStockSecured: boolean('is_stock_secured').notNull().default(true),
    /** The return rule at the time of purchase; an engraved item is always `none`. */
    returnKind: text('return_kind', { enum: ['standard', 'unopened', 'none'] }).notNull(),
    returnDays: integer('return_days').notNull(),
    returnNote: jsonb('return_note').$type<LocalizedText>(),
    hsCode: text('hs_code'),
    stripeLineItemId: text('stripe_line_item_id').notNull().unique(),
  },
  (table) => [unique().on(table.orderId, table.position)],
)

/** The assigned numbers of limited editions. A number is assigned once. */
export const editionItem = pgTable(
  'edition_item',
  {
    productId: text('product_id').notNull(),
    number: integer().notNull(),
    sku: text().notNull(),
    orderLineId: uuid('order_line_id')
      .notNull()
      .references(() => orderLine.id),
  },
  (table) => [primaryKey({ columns: [table.productId, table.number] })],
)

/** The ids of received webhook events, so that a repeated event has no effect. */
export const receivedEvent = pgTable(
  'received_event',
  {
    source: text({ enum: ['stripe', 'sanity'] }).notNull(),
    eventId: text('event_id').notNull(),
    receivedAt: instant('received_at')
      .notNull()
      .default(sql`now()`),
  },
  (table) => [primaryKey({ columns: [table.source, table.eventId] })],
)
