import type { Database } from '#db/database.ts'
import { orderLink } from './tables.ts'
import { hashToken, newToken } from '#shared/token.ts'

/** Makes a link to an order and answers its token, which is kept nowhere. */
export async function linkOrder(tx: Database, orderId: string, now: Temporal.Instant): Promise<string> {
  const token = newToken()
  await tx.insert(orderLink).values({ tokenHash: hashToken(token), orderId, createdAt: now })
  return token
}
