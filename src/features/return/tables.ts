import { boolean, index, integer, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { linkColumns } from '#db/capability-link.ts'
import { instant } from '#db/columns/instant.ts'
import { currencies } from '#shared/money.ts'
import { order, orderLine } from '#features/order/index.ts'

/** The RMA statuses, in order; `canceled` when the customer keeps the items. */
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

/** Stripe's refund statuses, and `created`: the row is stored and Stripe has not confirmed the refund. */
export const refundStatuses = [
  'created',
  'pending',
  'requires_action',
  'succeeded',
  'failed',
  'canceled',
] as const
export type RefundStatus = (typeof refundStatuses)[number]

/** A return of items of one order. */
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

/** Capability links to a return. Only the hash of the token is stored. */
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

/** An order line in a return. Database triggers refuse more than was bought and lines that cannot be returned. */
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
    /** The refund for this item, in minor units of the order's currency. */
    refundAmount: integer('refund_amount').notNull(),
    condition: text({ enum: ['as_new', 'worn', 'damaged', 'faulty'] }),
    disposition: text({ enum: ['restock', 'repair', 'write_off'] }),
  },
  (table) => [
    unique().on(table.returnRequestId, table.orderLineId),
    index('return_item_of_line').on(table.orderLineId),
  ],
)

/** A refund; its id is Stripe's idempotency key. The database refuses refunds whose sum exceeds the paid amount. */
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

/** The requests for a link to an order, with the hash of the email address. */
export const returnLookup = pgTable(
  'return_lookup',
  {
    id: uuid().primaryKey(),
    emailHash: text('email_hash').notNull(),
    askedAt: instant('asked_at').notNull(),
  },
  (table) => [index('return_lookup_of_email').on(table.emailHash, table.askedAt)],
)
