import { boolean, index, integer, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { linkColumns } from '#db/capability-link.ts'
import { instant } from '#db/columns/instant.ts'
import { currencies } from '#shared/money.ts'
import { order, orderLine } from '#features/order/index.ts'

/** The trade's own words, in order; `canceled` where the customer keeps the piece after all. */
export const returnStatuses = [
  'requested',
  'authorized',
  'in_transit',
  'received',
  'inspected',
  'refunded',
  'rejected',
  'canceled',
] as const
export type ReturnStatus = (typeof returnStatuses)[number]

export const returnReasons = [
  'changed_mind',
  'wrong_size',
  'not_as_described',
  'faulty',
  'damaged_in_transit',
  'wrong_item',
  'arrived_late',
] as const
export type ReturnReason = (typeof returnReasons)[number]

/** `created` is ours: the row is there, and Stripe is asked or about to be. The others are Stripe's words. */
export const refundStatuses = [
  'created',
  'pending',
  'requires_action',
  'succeeded',
  'failed',
  'canceled',
] as const
export type RefundStatus = (typeof refundStatuses)[number]

/** Pieces of one order on their way back. */
export const returnRequest = pgTable(
  'return_request',
  {
    id: uuid().primaryKey(),
    rmaNumber: text('rma_number').notNull().unique(),
    orderId: uuid('order_id')
      .notNull()
      .references(() => order.id),
    kind: text({ enum: ['return', 'withdrawal', 'exchange'] })
      .notNull()
      .default('return'),
    method: text({ enum: ['post', 'collection', 'boutique'] }).notNull(),
    status: text({ enum: returnStatuses }).notNull(),
    locale: text().notNull(),
    note: text().notNull().default(''),
    trackingNumber: text('tracking_number'),
    rejectionReason: text('rejection_reason'),
    requestedAt: instant('requested_at').notNull(),
    authorizedAt: instant('authorized_at'),
    inTransitAt: instant('in_transit_at'),
    receivedAt: instant('received_at'),
    inspectedAt: instant('inspected_at'),
    refundedAt: instant('refunded_at'),
    rejectedAt: instant('rejected_at'),
    canceledAt: instant('canceled_at'),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    index('return_request_of_order').on(table.orderId),
    index('return_request_by_status').on(table.status, table.requestedAt),
  ],
)

/** Capability links to a return, by the hash of their token. */
export const returnLink = pgTable(
  'return_link',
  {
    ...linkColumns,
    returnRequestId: uuid('return_request_id')
      .notNull()
      .references(() => returnRequest.id, { onDelete: 'cascade' }),
  },
  (table) => [index('return_link_of').on(table.returnRequestId)],
)

/** One line of an order in a return. The database refuses more than was bought, and what cannot be returned. */
export const returnItem = pgTable(
  'return_item',
  {
    id: uuid().primaryKey(),
    returnRequestId: uuid('return_request_id')
      .notNull()
      .references(() => returnRequest.id, { onDelete: 'cascade' }),
    orderLineId: uuid('order_line_id')
      .notNull()
      .references(() => orderLine.id),
    quantity: integer().notNull(),
    reason: text({ enum: returnReasons }).notNull(),
    isDeclaredUnopened: boolean('is_declared_unopened').notNull().default(false),
    /** What was promised back for it, in minor units of the order's currency. */
    refundAmount: integer('refund_amount').notNull(),
    condition: text({ enum: ['as_new', 'worn', 'damaged', 'faulty'] }),
    disposition: text({ enum: ['restock', 'repair', 'write_off'] }),
  },
  (table) => [
    unique().on(table.returnRequestId, table.orderLineId),
    index('return_item_of_line').on(table.orderLineId),
  ],
)

/** Money on its way back; its id is Stripe's idempotency key. The database refuses a sum above what was paid. */
export const refund = pgTable(
  'refund',
  {
    id: uuid().primaryKey(),
    orderId: uuid('order_id')
      .notNull()
      .references(() => order.id),
    returnRequestId: uuid('return_request_id').references(() => returnRequest.id),
    amount: integer().notNull(),
    currency: text({ enum: currencies }).notNull(),
    reason: text({ enum: ['duplicate', 'fraudulent', 'requested_by_customer'] }),
    status: text({ enum: refundStatuses }).notNull(),
    stripeRefundId: text('stripe_refund_id').unique(),
    failureReason: text('failure_reason'),
    attempts: integer().notNull().default(0),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    index('refund_of_order').on(table.orderId),
    index('refund_of_return').on(table.returnRequestId),
    uniqueIndex('refund_once_a_return')
      .on(table.returnRequestId)
      .where(sql`status not in ('failed', 'canceled')`),
  ],
)

/** Who asked for a link to an order, by the hash of the address. */
export const returnLookup = pgTable(
  'return_lookup',
  {
    id: uuid().primaryKey(),
    emailHash: text('email_hash').notNull(),
    askedAt: instant('asked_at').notNull(),
  },
  (table) => [index('return_lookup_of_email').on(table.emailHash, table.askedAt)],
)
