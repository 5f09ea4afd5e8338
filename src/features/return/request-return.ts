import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { order, orderLinks, readOrder } from '#features/order/index.ts'
import { returnItem, returnRequest } from './tables.ts'
import { generateReference } from '#shared/text/reference.ts'
import { type Result, done, refused } from '#shared/result.ts'
import { isToken } from '#shared/token.ts'
import type { UseCaseDeps } from '#ports/use-case-deps.ts'
import { returnLinks } from './return-links.ts'
import { findReturn, type ReturnWithItems } from './find-return.ts'
import {
  type CheckedLine,
  checkItemInput,
  type ReturnItemInput,
  type ItemRefusal,
} from './rules/check-line.ts'
import { checkLines } from './rules/check-order.ts'

export interface ReturnLineInput extends ReturnItemInput {
  readonly lineId: string
}

export interface ReturnInput {
  /** The token of the link to the order. */
  readonly orderToken: string
  /** The request token of the form. It makes the request idempotent and becomes the token of the link to the return. */
  readonly token: string
  readonly items: readonly ReturnLineInput[]
  readonly note: string
  readonly locale: string
}

export type RequestRefusal = 'not_found' | 'bad_token' | 'nothing_chosen' | ItemRefusal

interface CheckedItem extends ReturnLineInput {
  readonly checked: CheckedLine
}

function checkItemInputs(
  lines: readonly CheckedLine[],
  inputs: readonly ReturnLineInput[],
): Result<readonly CheckedItem[], RequestRefusal> {
  if (inputs.length === 0) return refused('nothing_chosen')
  const items: CheckedItem[] = []
  for (const input of inputs) {
    const checked = lines.find(({ line }) => line.id === input.lineId)
    if (!checked || items.some(({ lineId }) => lineId === input.lineId)) return refused('not_found')
    const refusal = checkItemInput(checked, input)
    if (refusal) return refused(refusal, input.lineId)
    items.push({ ...input, checked })
  }
  return done(items)
}

function insertRequest(tx: Database, row: Omit<typeof returnRequest.$inferInsert, 'rmaNumber'>) {
  return generateReference('RMA', async (rmaNumber) => {
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
  { orderToken, token, items, note, locale }: ReturnInput,
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
    const accepted = checkItemInputs((await checkLines(tx, found, now)).lines, items)
    if (!accepted.ok) return accepted
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
      accepted.value.map(({ lineId, quantity, reason, isDeclaredUnopened, checked }) => ({
        id: randomUUID(),
        returnRequestId: id,
        orderLineId: lineId,
        quantity,
        reason,
        isDeclaredUnopened,
        refundAmount: checked.refundFor(quantity),
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
