import { integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { engravingFaces } from '#shared/text/engraving-face.ts'
import { instant } from '#db/columns/instant.ts'

/** A bag, found by the hash of the token in the visitor's cookie. */
export const bag = pgTable('bag', {
  id: uuid().primaryKey(),
  tokenHash: text('token_hash').notNull().unique(),
  createdAt: instant('created_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
})

/** A line of a bag. It has no price: prices are read from the Content Lake. */
export const bagLine = pgTable(
  'bag_line',
  {
    id: uuid().primaryKey(),
    bagId: uuid('bag_id')
      .notNull()
      .references(() => bag.id, { onDelete: 'cascade' }),
    sku: text().notNull(),
    quantity: integer().notNull(),
    engravingText: text('engraving_text'),
    engravingFace: text('engraving_face', { enum: engravingFaces }),
    placedAt: instant('placed_at').notNull(),
  },
  (table) => [
    unique().on(table.bagId, table.sku, table.engravingText, table.engravingFace).nullsNotDistinct(),
  ],
)

/** The handled requests of a bag, so that a repeated request has no effect. */
export const bagRequest = pgTable(
  'bag_request',
  {
    bagId: uuid('bag_id')
      .notNull()
      .references(() => bag.id, { onDelete: 'cascade' }),
    requestKey: text('request_key').notNull(),
    placedAt: instant('placed_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.bagId, table.requestKey] })],
)
