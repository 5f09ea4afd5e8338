import { pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from '#db/columns/instant.ts'

/** A request about a product the customer owns: a question, a service, a repair or a registration of ownership. */
export const careRequest = pgTable('care_request', {
  id: uuid().primaryKey(),
  reference: text().notNull().unique(),
  tokenHash: text('token_hash').notNull().unique(),
  kind: text({ enum: ['question', 'service', 'repair', 'register'] }).notNull(),
  status: text({ enum: ['received', 'answered', 'closed'] })
    .notNull()
    .default('received'),
  piece: text().notNull(),
  productId: text('product_id'),
  orderReference: text('order_reference'),
  matter: text().notNull(),
  name: text().notNull(),
  email: text().notNull(),
  locale: text().notNull(),
  consentedAt: instant('consented_at').notNull(),
  createdAt: instant('created_at').notNull(),
})
