import { sql } from 'drizzle-orm'
import { integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from '#db/columns/instant.ts'

/** `refused`: the server will never accept it. `dropped`: its content was no longer correct. */
export const emailStates = ['waiting', 'sent', 'refused', 'dropped'] as const
export type EmailState = (typeof emailStates)[number]

/** Emails to customers: inserted in the transaction that causes them, sent by a job. */
export const email = pgTable('email', {
  id: uuid().primaryKey(),
  key: text().notNull().unique(),
  kind: text().notNull(),
  recipient: text().notNull(),
  locale: text().notNull(),
  /** The data of its template, including the token of its link: deleted when it is no longer waiting. */
  data: jsonb().notNull(),
  createdAt: instant('created_at')
    .notNull()
    .default(sql`now()`),
  /** When a waiting email is due. While a process sends it: the end of the lease, after which others may claim it. */
  nextAttemptAt: instant('next_attempt_at')
    .notNull()
    .default(sql`now() + interval '10 minutes'`),
  /** The number of started attempts. */
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
