import { integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { instant } from '#db/columns/instant.ts'

/** The stock of each SKU. A made-to-order product has no row. */
export const stockLevel = pgTable('stock_level', {
  sku: text().primaryKey(),
  onHand: integer('on_hand').notNull(),
  reserved: integer().notNull().default(0),
  updatedAt: instant('updated_at')
    .notNull()
    .default(sql`now()`),
})

/** Stock that is reserved for one checkout until `expiresAt`. */
export const stockReservation = pgTable(
  'stock_reservation',
  {
    id: uuid().primaryKey(),
    checkoutId: uuid('checkout_id').notNull(),
    sku: text()
      .notNull()
      .references(() => stockLevel.sku),
    quantity: integer().notNull(),
    status: text({ enum: ['active', 'consumed', 'released'] }).notNull(),
    expiresAt: instant('expires_at').notNull(),
    createdAt: instant('created_at')
      .notNull()
      .default(sql`now()`),
  },
  (table) => [unique().on(table.checkoutId, table.sku)],
)
