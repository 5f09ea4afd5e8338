import { randomUUID } from 'node:crypto'
import type { Database } from '#db/database.ts'
import { viewingRoom } from './tables.ts'
import { hashToken, newToken } from '#shared/token.ts'
import type { Clock } from '#ports/clock.ts'
import { viewingLasts } from './viewing.ts'

/** Opens a viewing session of a product and returns the token of its link, of which only the hash is stored. */
export async function openRoom(
  { db, clock }: { readonly db: Database; readonly clock: Clock },
  productSlug: string,
): Promise<{ readonly token: string; readonly expiresAt: Temporal.Instant }> {
  const token = newToken()
  const openedAt = clock.now()
  const expiresAt = openedAt.add(viewingLasts)
  await db
    .insert(viewingRoom)
    .values({ id: randomUUID(), tokenHash: hashToken(token), productSlug, openedAt, expiresAt })
  return { token, expiresAt }
}
