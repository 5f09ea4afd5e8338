import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { bag } from '#features/bag/tables.ts'
import { checkout } from '#features/bag/checkouts/tables.ts'
import { stockLevel, stockReservation } from '#features/stock/tables.ts'

/** An empty bag that expires after an hour. Returns its id. */
export async function openBag(db: Database, now: Temporal.Instant): Promise<string> {
  const id = randomUUID()
  await db.insert(bag).values({
    id,
    tokenHash: id.replaceAll('-', '').repeat(2),
    createdAt: now,
    expiresAt: now.add({ hours: 1 }),
  })
  return id
}

/** A checkout that stock can be reserved for. */
export async function openCheckout(db: Database, now: Temporal.Instant, bagId?: string): Promise<string> {
  const id = randomUUID()
  await db.insert(checkout).values({
    id,
    bagId,
    status: 'open',
    locale: 'en',
    currency: 'EUR',
    request: {},
    snapshot: { isTaxIncluded: true, lines: [], gifts: [], wrapping: null, shippingOptions: [] },
    fingerprint: '0'.repeat(64),
    amountSubtotal: 0,
    createdAt: now,
    expiresAt: now.add({ hours: 1 }),
  })
  return id
}

/** The stock level of a SKU; throws when there is none. */
export async function levelOf(db: Database, sku: string) {
  const [level] = await db.select().from(stockLevel).where(eq(stockLevel.sku, sku))
  if (!level) throw new Error(`no level for ${sku}`)
  return { onHand: level.onHand, reserved: level.reserved }
}

/** The sum of the active reservations of a SKU, which `reserved` must equal. */
export async function promisedOf(db: Database, sku: string): Promise<number> {
  const rows = await db.select().from(stockReservation).where(eq(stockReservation.sku, sku))
  return rows.filter(({ status }) => status === 'active').reduce((sum, { quantity }) => sum + quantity, 0)
}
