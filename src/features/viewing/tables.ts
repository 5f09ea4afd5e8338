import {
  doublePrecision,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant } from '#db/columns/instant.ts'

/** A viewing session of one product, found by the hash of the token in its link. */
export const viewingSession = pgTable('viewing_session', {
  id: uuid().primaryKey(),
  tokenHash: text('token_hash').notNull().unique(),
  productSlug: text('product_slug').notNull(),
  /** Increments with every turn. */
  seq: integer().notNull().default(0),
  view: text().notNull().default(''),
  choice: text().notNull().default(''),
  turnedBy: uuid('turned_by'),
  /** Tokens left in the rate limit at `turnedAt`. */
  turnsLeft: doublePrecision('turns_left').notNull().default(120),
  turnedAt: instant('turned_at'),
  openedAt: instant('opened_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
})

/** The participants of a session, one per place. */
export const viewingParticipant = pgTable(
  'viewing_participant',
  {
    sessionId: uuid('session_id')
      .notNull()
      .references(() => viewingSession.id, { onDelete: 'cascade' }),
    place: smallint().notNull(),
    participantId: uuid('participant_id').notNull(),
    seenAt: instant('seen_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.sessionId, table.place] }),
    unique().on(table.sessionId, table.participantId),
  ],
)
