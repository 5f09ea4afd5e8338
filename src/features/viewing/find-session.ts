import { matchesToken } from '#db/capability-link.ts'
import type { UseCaseDeps } from '#ports/use-case-deps.ts'
import { viewingSession } from './tables.ts'
import type { Session } from './viewing.ts'

/** The session of a token; undefined for an unknown token and for an expired session alike. */
export async function findSession(
  { db, clock }: Pick<UseCaseDeps, 'db' | 'clock'>,
  token: string,
): Promise<Session | undefined> {
  const [row] = await db
    .select()
    .from(viewingSession)
    .where(matchesToken(viewingSession, token, clock.now()))
  return (
    row && {
      id: row.id,
      productSlug: row.productSlug,
      expiresAt: row.expiresAt,
      shared: { seq: row.seq, view: row.view, choice: row.choice, by: row.turnedBy },
    }
  )
}
