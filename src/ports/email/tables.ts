import { sql } from 'drizzle-orm'
import { integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from '#db/columns/instant.ts'

/** `refused`: the recipient's server will never take it. `dropped`: what it said was no longer true. */
export const emailStates = ['waiting', 'sent', 'refused', 'dropped'] as const
export type EmailState = (typeof emailStates)[number]

/** Letters to customers, posted inside the transaction that promises them and sent by a job. */
export const letter = pgTable('letter', {
  id: uuid().primaryKey(),
  key: text().notNull().unique(),
  kind: text().notNull(),
  recipient: text().notNull(),
  locale: text().notNull(),
  /** What its words need, the token of its link among it: emptied once it is no longer waiting. */
  data: jsonb().notNull(),
  createdAt: instant('created_at')
    .notNull()
    .default(sql`now()`),
  /** When a waiting email is due. While one process is sending it, this is when others may take it over. */
  nextAttemptAt: instant('next_attempt_at')
    .notNull()
    .default(sql`now() + interval '10 minutes'`),
  /** How often sending was begun. */
  attempts: integer().notNull().default(0),
  lastError: text('last_error'),
  sentAt: instant('sent_at'),
  refusedAt: instant('refused_at'),
  droppedAt: instant('dropped_at'),
  dropReason: text('drop_reason'),
  state: text({ enum: emailStates })
    .notNull()
    .generatedAlwaysAs(
      sql`case when sent_at is not null then 'sent' when refused_at is not null then 'refused' when dropped_at is not null then 'dropped' else 'waiting' end`,
    ),
})
