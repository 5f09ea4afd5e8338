import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { order, orderLinks, readOrder } from '#features/order/index.ts'
import { returnItem, returnRequest } from './tables.ts'
import { drawReference } from '#shared/text/reference.ts'
import { type Result, done, refused } from '#shared/result.ts'
import { isToken } from '#shared/token.ts'
import type { UseCaseDeps } from '#ports/use-case-deps.ts'
import { returnLinks } from './return-links.ts'
import { findReturn, type ReturnWithItems } from './find-return.ts'
import { type JudgedLine, judgeWish, type ReturnWish, type WishRefusal } from './rules/judge-line.ts'
import { judgeLines } from './rules/judge-order.ts'

export interface LineWish extends ReturnWish {
  readonly lineId: string
}

export interface ReturnWishes {
  /** The token of the link to the order. */
  readonly orderToken: string
  /** The request token of the form. It makes the request idempotent and becomes the token of the link to the return. */
  readonly token: string
  readonly wishes: readonly LineWish[]
  readonly note: string
  readonly locale: string
}

export type RequestRefusal = 'not_found' | 'bad_token' | 'nothing_chosen' | WishRefusal

interface CheckedItem extends LineWish {
  readonly judged: JudgedLine
}

function checkWishes(
  lines: readonly JudgedLine[],
  wishes: readonly LineWish[],
): Result<readonly CheckedItem[], RequestRefusal> {
  if (wishes.length === 0) return refused('nothing_chosen')
  const items: CheckedItem[] = []
  for (const wish of wishes) {
    const judged = lines.find(({ line }) => line.id === wish.lineId)
    if (!judged || items.some(({ lineId }) => lineId === wish.lineId)) return refused('not_found')
    const refusal = judgeWish(judged, wish)
    if (refusal) return refused(refusal, wish.lineId)
    items.push({ ...wish, judged })
  }
  return done(items)
}

function insertRequest(tx: Database, row: Omit<typeof returnRequest.$inferInsert, 'rmaNumber'>) {
  return drawReference('RMA', async (rmaNumber) => {
    const [inserted] = await tx
      .insert(returnRequest)
      .values({ ...row, rmaNumber })
      .onConflictDoNothing({ target: returnRequest.rmaNumber })
      .returning()
    return inserted
  })
}

/**
 * Creates a return of items of an order, once for each request token. A return that the rules allow is authorized
 * immediately, with an RMA number. Refuses items that cannot be returned, with the reason.
 */
export function requestReturn(
  { db, jobs, clock }: UseCaseDeps,
  { orderToken, token, wishes, note, locale }: ReturnWishes,
): Promise<Result<ReturnWithItems, RequestRefusal>> {
  return db.transaction(async (tx) => {
    if (!isToken(token)) return refused('bad_token')
    const now = clock.now()
    const orderId = await orderLinks.find(tx, orderToken)
    if (orderId === undefined) return refused('not_found')
    // Serializes returns of one order, so that two requests cannot return the same item.
    await tx.select({ id: order.id }).from(order).where(eq(order.id, orderId)).for('update')
    const sent = await findReturn(tx, token)
    if (sent) return sent.order.id === orderId ? done(sent) : refused('bad_token')
    const found = await readOrder(tx, orderId)
    if (!found) return refused('not_found')
    const checked = checkWishes((await judgeLines(tx, found, now)).lines, wishes)
    if (!checked.ok) return checked
    const id = randomUUID()
    await insertRequest(tx, {
      id,
      orderId,
      method: 'post',
      status: 'authorized',
      locale,
      note,
      requestedAt: now,
      authorizedAt: now,
      updatedAt: now,
    })
    await tx.insert(returnItem).values(
      checked.value.map(({ lineId, quantity, reason, isDeclaredUnopened, judged }) => ({
        id: randomUUID(),
        returnRequestId: id,
        orderLineId: lineId,
        quantity,
        reason,
        isDeclaredUnopened,
        refundAmount: judged.refundFor(quantity),
      })),
    )
    await returnLinks.create(tx, id, now, token)
    await jobs.enqueue(tx, 'return.enqueue-email', {
      returnRequestId: id,
      kind: 'authorized',
      refundId: null,
    })
    const requested = await findReturn(tx, token)
    if (!requested) throw new Error(`return ${id} was inserted but not found`)
    return done(requested)
  })
}
