import { integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** Letters to customers, posted inside the transaction that promises them and sent by a job. */
export const letter = pgTable('letter', {
  id: uuid().primaryKey(),
  key: text().notNull().unique(),
  kind: text().notNull(),
  recipient: text().notNull(),
  locale: text().notNull(),
  /** What its words need, the token of its link among it: emptied once the letter has gone. */
  data: jsonb().notNull(),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  sentAt: timestamp('sent_at', { withTimezone: true }),
  attempts: integer().notNull().default(0),
  lastError: text('last_error'),
})

/** Events received from outside, by the sender's own id. */
export const receivedEvent = pgTable(
  'received_event',
  {
    source: text({ enum: ['stripe', 'sanity'] }).notNull(),
    eventId: text('event_id').notNull(),
    receivedAt: timestamp('received_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.source, table.eventId] })],
)
