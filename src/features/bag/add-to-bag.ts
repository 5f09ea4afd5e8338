import { openCheckoutsOf } from './checkouts/find-open-checkout.ts'
import { randomUUID } from 'node:crypto'
import { and, eq, lt } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { bag, bagLine, bagRequest } from './tables.ts'
import type { Locale } from '#i18n/locales.ts'
import type { EngravingFace } from '#shared/text/engraving-face.ts'
import { type Result, done, refused } from '#shared/result.ts'
import { hashToken, newToken } from '#shared/token.ts'
import type { Clock } from '#ports/clock.ts'
import type { Content } from '#content/content.ts'
import { checkEngraving } from '#features/engraving/index.ts'
import { faceFor } from '#content/engraving-rule.ts'
import { readAvailability } from '#features/stock/index.ts'
import { bagLifetime, type BagProblem, maxLinesInBag, maxQuantityOfLine } from './bag.ts'
import { countItems, lockBag, readLines } from './find-bag.ts'
import { problemOf } from './price-line.ts'

export interface AddToBagRequest {
  /** The token from the visitor's cookie. */
  readonly token: string | undefined
  /** The stamp that the last response set in the cookie. A double submit sends the same stamp twice. */
  readonly stamp?: string
  readonly locale: Locale
  readonly sku: string
  readonly quantity: number
  /** The text to engrave; empty for none. */
  readonly engraving: string
  /** The typeface of the engraving. If it is not offered, the first one offered is used. */
  readonly face?: string | undefined
}

export type AddToBagRefusal =
  | Exclude<BagProblem, 'engraving_changed'>
  | 'bag_full'
  | 'too_many'
  | 'no_engraving'
  | 'engraving_too_long'
  | 'engraving_unwritable'

export interface AddedToBag {
  /** The token of the bag, for the cookie; a new one if a bag was created. */
  readonly token: string
  readonly count: number
}

interface Shop {
  readonly db: Database
  readonly clock: Clock
  readonly content: Pick<Content, 'variants'>
}

async function openBag(tx: Database, now: Temporal.Instant): Promise<{ id: string; token: string }> {
  const opened = { id: randomUUID(), token: newToken() }
  const expiresAt = now.add(bagLifetime)
  await tx
    .insert(bag)
    .values({ id: opened.id, tokenHash: hashToken(opened.token), createdAt: now, expiresAt })
  return opened
}

/** After this time, a repeated request counts as a new one. */
const repeatedWithin = { hours: 24 } as const

/** Whether this request was handled before. Deletes old request keys. */
async function isAlreadyAdded(tx: Database, bagId: string, requestKey: string, now: Temporal.Instant) {
  const own = eq(bagRequest.bagId, bagId)
  await tx.delete(bagRequest).where(and(own, lt(bagRequest.placedAt, now.subtract(repeatedWithin))))
  const found = await tx
    .select({ key: bagRequest.requestKey })
    .from(bagRequest)
    .where(and(own, eq(bagRequest.requestKey, requestKey)))
  return found.length > 0
}

/**
 * Places a product in the visitor's bag, creates the bag if there is none, and renews its lifetime. The same SKU with the
 * same engraving increases the quantity of its line. A repeated request (same `stamp`) changes nothing. Refuses what is not
 * sold, out of stock or cannot be engraved; `detail` is then the number available, or the characters that are not allowed.
 */
export async function addToBag(
  { db, clock, content }: Shop,
  { token, stamp = '', locale, sku, quantity, engraving, face }: AddToBagRequest,
): Promise<Result<AddedToBag, AddToBagRefusal>> {
  const now = clock.now()
  const variant = (await content.variants([sku], locale)).data[0]

  let engravingText: string | null = null
  let engravingFace: EngravingFace | null = null
  if (variant && engraving.trim() !== '') {
    if (!variant.engraving) return refused('no_engraving')
    const checked = checkEngraving(engraving, variant.engraving)
    if (!checked.ok && checked.code === 'too_long')
      return refused('engraving_too_long', String(variant.engraving.maxLength))
    if (!checked.ok && checked.code === 'unwritable')
      return refused('engraving_unwritable', checked.glyphs.join(' '))
    if (checked.ok) {
      engravingText = checked.text
      engravingFace = faceFor(variant.engraving, face)
    }
  }

  return db.transaction(async (tx) => {
    const known = await lockBag(tx, token, now)
    const lines = known ? await readLines(tx, known.id) : []
    const requestKey = hashToken([stamp, sku, quantity, engravingText, engravingFace].join('\n'))
    const isRepeatable = known !== undefined && stamp !== ''
    if (isRepeatable && (await isAlreadyAdded(tx, known.id, requestKey, now)))
      return done({ token: known.token, count: countItems(lines) })
    const same = lines.find(
      (line) =>
        line.sku === sku && line.engravingText === engravingText && line.engravingFace === engravingFace,
    )
    const wanted = (same?.quantity ?? 0) + quantity
    const ofThisSku = countItems(lines.filter((line) => line.sku === sku)) + quantity

    const availability = await readAvailability(tx, [sku], now, known && openCheckoutsOf(tx, known.id))
    const date = now.toZonedDateTimeISO('UTC').toPlainDate().toString()
    const problem = problemOf({ sku, quantity: ofThisSku, engravingText, engravingFace }, variant, {
      date,
      availability,
    })
    if (problem === 'engraving_changed') return refused('no_engraving')
    if (problem !== null) return refused(problem, String(availability.get(sku) ?? 0))
    if (wanted > maxQuantityOfLine) return refused('too_many', String(maxQuantityOfLine))
    if (!same && lines.length >= maxLinesInBag) return refused('bag_full')

    const { id: bagId, token: bagToken } = known ?? (await openBag(tx, now))
    if (known)
      await tx
        .update(bag)
        .set({ expiresAt: now.add(bagLifetime) })
        .where(eq(bag.id, bagId))
    if (same) await tx.update(bagLine).set({ quantity: wanted }).where(eq(bagLine.id, same.id))
    else
      await tx
        .insert(bagLine)
        .values({ id: randomUUID(), bagId, sku, quantity, engravingText, engravingFace, placedAt: now })
    if (isRepeatable) await tx.insert(bagRequest).values({ bagId, requestKey, placedAt: now })
    return done({ token: bagToken, count: countItems(lines) + quantity })
  })
}
