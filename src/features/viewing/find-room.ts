import { and, eq, gt } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { viewingRoom } from './tables.ts'
import { hashToken, isToken } from '#shared/token.ts'
import type { Clock } from '#ports/clock.ts'
import type { Room } from './viewing.ts'

/** The session of a token; undefined for an unknown token and for an expired session alike. */
export async function findRoom(
  { db, clock }: { readonly db: Database; readonly clock: Clock },
  token: string,
): Promise<Room | undefined> {
  if (!isToken(token)) return undefined
  const [row] = await db
    .select()
    .from(viewingRoom)
    .where(and(eq(viewingRoom.tokenHash, hashToken(token)), gt(viewingRoom.expiresAt, clock.now())))
  return (
    row && {
      id: row.id,
      productSlug: row.productSlug,
      expiresAt: row.expiresAt,
      piece: { seq: row.seq, view: row.view, choice: row.choice, by: row.turnedBy },
    }
  )
}
