import {
  findReturnByRma,
  receiveReturn,
  refundReturn,
  rejectReturn,
  type ReturnWithItems,
} from '#features/return/index.ts'
import type { Result } from '#shared/result.ts'
import { hasControlCharacters } from '#shared/text/has-control-characters.ts'
import { respond, asAdvisor, problem } from './handle-staff.ts'

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

function respondMoved(moved: Result<ReturnWithItems, string>): Response {
  if (moved.ok) return respond(200, describe(moved.value))
  const { code, detail } = moved.refusal
  return problem(code === 'not_found' ? 404 : 409, code, detail)
}

/**
 * The staff API of one return, for advisors only: GET reads it, POST `{"action": "receive" | "refund"}` or
 * `{"action": "reject", "reason": "…"}` changes its status.
 */
export const handleReturnDesk = (
  locals: Pick<App.Locals, 'app'>,
  request: Request,
  rmaNumber: string,
): Promise<Response> => asAdvisor(locals, request, () => moveReturn(locals, request, rmaNumber))

async function moveReturn(
  { app }: Pick<App.Locals, 'app'>,
  request: Request,
  rmaNumber: string,
): Promise<Response> {
  if (request.method === 'GET') {
    const found = await findReturnByRma(app.db, rmaNumber)
    return found ? respond(200, describe(found)) : problem(404, 'not_found')
  }
  const { action, reason } = await readBody(request)
  if (action === 'reject') {
    const words = typeof reason === 'string' ? reason.trim() : ''
    if (words === '' || words.length > 1000) return problem(422, 'reason_missing')
    if (hasControlCharacters(words)) return problem(422, 'reason_unwritable')
    return respondMoved(await rejectReturn(app, rmaNumber, words))
  }
  if (action !== 'receive' && action !== 'refund') return problem(422, 'unknown_action')
  return respondMoved(await (action === 'receive' ? receiveReturn : refundReturn)(app, rmaNumber))
}
