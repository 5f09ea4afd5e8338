import { eq } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { gift } from './tables.ts'
import { giftParts } from './gift-parts.ts'
import type { Locale } from '#i18n/locales.ts'
import { sum } from '#shared/money.ts'
import type { StoredLine } from '../bag.ts'
import type { Content } from '#content/content.ts'
import { choosePart } from './choose-parts.ts'
import type { ComposedGift } from './gift.ts'

/** The gifts of a bag, with the current titles and prices of their parts. */
export async function readGifts(
  { db, content }: { db: Database; content: Pick<Content, 'giftOptions'> },
  bagId: string,
  lines: readonly StoredLine[],
  locale: Locale,
): Promise<readonly ComposedGift[]> {
  const rows = await db.select().from(gift).where(eq(gift.bagId, bagId)).orderBy(gift.createdAt)
  if (rows.length === 0) return []
  const { data: options } = await content.giftOptions(locale)
  return rows.map((row) => {
    const wanted = giftParts.filter((part) => row[part] !== 'none' || part === 'seal')
    const parts = wanted.flatMap((part) => choosePart(options, part, row[part], locale.currency) ?? [])
    return {
      id: row.id,
      lineIds: lines.filter(({ giftId }) => giftId === row.id).map(({ id }) => id),
      parts,
      sealInitials: row.sealInitials,
      cardMessage: row.cardMessage,
      recipientName: row.recipientName,
      recipientAddress: row.recipientAddress,
      deliverNotBefore: row.deliverNotBefore,
      isPriceHidden: row.isPriceHidden,
      total: sum(
        parts.map(({ amount }) => amount),
        locale.currency,
      ),
      isOutdated: parts.length < wanted.length,
    }
  })
}
