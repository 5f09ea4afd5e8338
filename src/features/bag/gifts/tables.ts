import { boolean, date, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { bag, bagLine } from '../tables.ts'
import { instant } from '#db/columns/instant.ts'
import type { PostalAddress } from '#db/columns/snapshot.ts'

/** A gift; its parts are keys of gift options in the Content Lake. */
export const gift = pgTable('gift', {
  id: uuid().primaryKey(),
  bagId: uuid('bag_id')
    .notNull()
    .references(() => bag.id, { onDelete: 'cascade' }),
  box: text().notNull(),
  paper: text().notNull(),
  ribbon: text().notNull(),
  seal: text().notNull(),
  card: text().notNull(),
  sealInitials: text('seal_initials'),
  cardMessage: text('card_message'),
  recipientName: text('recipient_name'),
  recipientAddress: jsonb('recipient_address').$type<PostalAddress>(),
  deliverNotBefore: date('deliver_not_before'),
  isPriceHidden: boolean('is_price_hidden').notNull().default(true),
  createdAt: instant('created_at').notNull(),
})

/** The lines of a gift. A line is in one gift at most. */
export const giftLine = pgTable('gift_line', {
  bagLineId: uuid('bag_line_id')
    .primaryKey()
    .references(() => bagLine.id, { onDelete: 'cascade' }),
  giftId: uuid('gift_id')
    .notNull()
    .references(() => gift.id, { onDelete: 'cascade' }),
})
