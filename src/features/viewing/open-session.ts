import { randomUUID } from 'node:crypto'
import { viewingSession } from './tables.ts'
import { hashToken, newToken } from '#shared/token.ts'
import type { UseCaseDeps } from '#ports/use-case-deps.ts'
import { viewingLifetime } from './viewing.ts'

/** Opens a viewing session of a product and returns the token of its link, of which only the hash is stored. */
export async function openSession(
  { db, clock }: Pick<UseCaseDeps, 'db' | 'clock'>,
  productSlug: string,
): Promise<{ readonly token: string; readonly expiresAt: Temporal.Instant }> {
  const token = newToken()
  const openedAt = clock.now()
  const expiresAt = openedAt.add(viewingLifetime)
  await db
    .insert(viewingSession)
    .values({ id: randomUUID(), tokenHash: hashToken(token), productSlug, openedAt, expiresAt })
  return { token, expiresAt }
}
