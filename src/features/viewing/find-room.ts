import { openedBy } from '#db/capability-link.ts'
import type { UseCaseDeps } from '#ports/use-case-deps.ts'
import { viewingRoom } from './tables.ts'
import type { Room } from './viewing.ts'

/** The session of a token; undefined for an unknown token and for an expired session alike. */
export async function findRoom(
  { db, clock }: Pick<UseCaseDeps, 'db' | 'clock'>,
  token: string,
): Promise<Room | undefined> {
  const [row] = await db
    .select()
    .from(viewingRoom)
    .where(openedBy(viewingRoom, token, clock.now()))
  return (
    row && {
      id: row.id,
      productSlug: row.productSlug,
      expiresAt: row.expiresAt,
      piece: { seq: row.seq, view: row.view, choice: row.choice, by: row.turnedBy },
    }
  )
}
