import type { Database } from '#db/database.ts'
import { orderLink } from './tables.ts'
import { hashToken, newToken } from '#shared/token.ts'

/** Creates a link to an order and returns its token. Only the hash of the token is stored. */
export async function linkOrder(tx: Database, orderId: string, now: Temporal.Instant): Promise<string> {
  const token = newToken()
  await tx.insert(orderLink).values({ tokenHash: hashToken(token), orderId, createdAt: now })
  return token
}
