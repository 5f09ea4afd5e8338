import type { Database } from '#db/database.ts'
import type { Locale } from '#i18n/locales.ts'
import { add, sum } from '#shared/money.ts'
import { findOpenCheckout, openCheckoutsOf } from './checkouts/find-open-checkout.ts'
import type { Clock } from '#ports/clock.ts'
import type { Content } from '#content/content.ts'
import { readGifts } from './gifts/read-gifts.ts'
import { readAvailability } from '#features/stock/index.ts'
import type { Bag } from './bag.ts'
import { countItems, findBag, readLines } from './find-bag.ts'
import { priceLine, subtotalOf } from './price-line.ts'

/**
 * The bag of a token, with the current names and prices from the Content Lake, in the currency of the locale.
 * Undefined without a bag. Throws ContentUnavailable.
 */
export async function readBag(
  { db, clock, content }: { db: Database; clock: Clock; content: Pick<Content, 'variants' | 'giftOptions'> },
  token: string | undefined,
  locale: Locale,
): Promise<Bag | undefined> {
  const now = clock.now()
  const found = await findBag(db, token, now)
  if (!found) return undefined
  const [lines, open] = await Promise.all([readLines(db, found.id), findOpenCheckout(db, found.id)])
  const skus = [...new Set(lines.map(({ sku }) => sku))]
  const [variants, availability] = await Promise.all([
    skus.length === 0 ? [] : content.variants(skus, locale).then(({ data }) => data),
    readAvailability(db, skus, now, openCheckoutsOf(db, found.id)),
  ])
  const bySku = new Map(variants.map((variant) => [variant.sku, variant]))
  const date = now.toZonedDateTimeISO('UTC').toPlainDate().toString()
  const items = lines.map((line) => priceLine(line, bySku.get(line.sku), { date, availability }))
  const gifts = await readGifts({ db, content }, found.id, items, locale)

  const { currency } = locale
  const itemsTotal = subtotalOf(items, currency)
  const giftsTotal = sum(
    gifts.map(({ total }) => total),
    currency,
  )
  return {
    id: found.id,
    items,
    gifts,
    count: countItems(lines),
    currency,
    itemsTotal,
    total: add(itemsTotal, giftsTotal),
    openCheckout: open ? { expiresAt: open.expiresAt } : null,
  }
}
