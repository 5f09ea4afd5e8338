import { eq, gt, lt, lte, type SQL, sql } from 'drizzle-orm'
import { type PgColumn, type PgTable, text } from 'drizzle-orm/pg-core'
import { subtractCalendar } from '#shared/subtract-calendar.ts'
import { hashToken, isToken, newToken } from '#shared/token.ts'
import { instant } from './columns/instant.ts'
import type { Database } from './database.ts'
import { deleteInBatches } from './delete-in-batches.ts'

/**
 * How long a link of a table of links opens something: as long as the legal guarantee of conformity (Directive (EU) 2019/771,
 * Art. 10). Then a new one is asked for by reference.
 */
const linkLifetime = { months: 24 } as const

/** The columns of a table of links, beside the one with the id of what a link opens. */
export const linkColumns = {
  tokenHash: text('token_hash').primaryKey(),
  createdAt: instant('created_at').notNull(),
}

type LinkTable = PgTable & Record<keyof typeof linkColumns, PgColumn>

/** Links by an unguessable token, of which only the hash is stored. */
export interface CapabilityLinks {
  /** Makes a link to an id and returns its token: a new one, or the one that a form was given beforehand. */
  create(tx: Database, id: string, now: Temporal.Instant, token?: string): Promise<string>
  /** The id that a token opens; undefined for a token that is malformed or unknown. */
  find(db: Database, token: string): Promise<string | undefined>
  /** Deletes the links whose lifetime is over, and returns how many. */
  deleteExpired(db: Database, now: Temporal.Instant): Promise<number>
}

/** The links of a table. `opens` is the column with the id of what a link opens. */
export function capabilityLinks<Table extends LinkTable>(
  table: Table,
  opens: keyof Table['$inferInsert'] & string,
): CapabilityLinks {
  const columns = table as unknown as Readonly<Record<string, PgColumn>>
  return {
    async create(tx, id, now, token = newToken()) {
      const link = { tokenHash: hashToken(token), createdAt: now, [opens]: id }
      await tx.insert(table as PgTable).values(link)
      return token
    },
    async find(db, token) {
      if (!isToken(token)) return undefined
      const [link] = await db
        .select({ id: sql<string>`${columns[opens]}` })
        .from(table as PgTable)
        .where(eq(table.tokenHash, hashToken(token)))
      return link?.id
    },
    deleteExpired: (db, now) =>
      deleteInBatches(db, table, lt(table.createdAt, subtractCalendar(now, linkLifetime))),
  }
}

/** A table whose rows are opened by a token of their own until they expire: a bag, a viewing session. */
type TokenTable = PgTable & Record<'tokenHash' | 'expiresAt', PgColumn>

/** Meets the row that a token opens, unless it has expired; no row for a malformed token. */
export function matchesToken(table: TokenTable, token: string, now: Temporal.Instant): SQL {
  if (!isToken(token)) return sql`false`
  return sql`(${eq(table.tokenHash, hashToken(token))} and ${gt(table.expiresAt, now)})`
}

/** Deletes the rows that have expired, with what belongs to them, and returns how many. */
export function deleteExpired(db: Database, table: TokenTable, now: Temporal.Instant): Promise<number> {
  return deleteInBatches(db, table, lte(table.expiresAt, now))
}
