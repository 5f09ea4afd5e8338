import {
  findReturnByRma,
  receiveReturn,
  refundReturn,
  rejectReturn,
  type ReturnWithItems,
} from '#features/return/index.ts'
import { hasControls } from '#shared/text/has-controls.ts'
import { answer, asAdvisor, problem } from './answer-staff.ts'

function describe({ request, order, items, refunds }: ReturnWithItems) {
  return {
    rmaNumber: request.rmaNumber,
    status: request.status,
    order: order.reference,
    currency: order.currency,
    items: items.map(({ line, quantity, reason, refundAmount, isDeclaredUnopened }) => ({
      sku: line.sku,
      name: line.name.en,
      quantity,
      reason,
      refundAmount,
      isDeclaredUnopened,
    })),
    refunds: refunds.map(({ id, amount, status, stripeRefundId, failureReason }) => ({
      id,
      amount,
      status,
      stripeRefundId,
      failureReason,
    })),
  }
}

async function readBody(request: Request): Promise<{ action?: unknown; reason?: unknown }> {
  const body: unknown = await request.json().catch(() => null)
  return body !== null && typeof body === 'object' ? body : {}
}

/**
 * The staff API of one return, for advisors only: GET reads it, POST `{"action": "receive" | "refund"}` or
 * `{"action": "reject", "reason": "…"}` changes its status.
 */
export const answerReturnDesk = (
  locals: Pick<App.Locals, 'house'>,
  request: Request,
  rmaNumber: string,
): Promise<Response> => asAdvisor(locals, request, () => moveReturn(locals, request, rmaNumber))

async function moveReturn(
  { house }: Pick<App.Locals, 'house'>,
  request: Request,
  rmaNumber: string,
): Promise<Response> {
  const found = await findReturnByRma(house.db, rmaNumber)
  if (!found) return problem(404, 'not_found')
  if (request.method === 'GET') return answer(200, describe(found))

  const deps = { db: house.db, jobs: house.queue, clock: house.clock }
  const { action, reason } = await readBody(request)
  if (action === 'reject') {
    const words = typeof reason === 'string' ? reason.trim() : ''
    if (words === '' || words.length > 1000) return problem(422, 'reason_missing')
    if (hasControls(words)) return problem(422, 'reason_unwritable')
    const rejected = await rejectReturn(deps, rmaNumber, words)
    return rejected.ok
      ? answer(200, describe(rejected.value))
      : problem(409, rejected.refusal.code, rejected.refusal.detail)
  }
  if (action !== 'receive' && action !== 'refund') return problem(422, 'unknown_action')
  const moved = await (action === 'receive' ? receiveReturn : refundReturn)(deps, rmaNumber)
  return moved.ok
    ? answer(200, describe(moved.value))
    : problem(409, moved.refusal.code, moved.refusal.detail)
}
