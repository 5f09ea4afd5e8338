import { type JudgedLine, judgeWish, returnReasons, type ReturnReason } from '../rules/judge-line.ts'
import type { LineWish } from '../request-return.ts'
import { plainCode } from '#shared/text/latin-digits.ts'
import { isUuid } from '#shared/uuid.ts'

type WishProblem = 'nothing' | 'quantity' | 'reason' | 'declaration'

export interface ReadWishes {
  /** True when the visitor has submitted the choice to review it. */
  readonly isReview: boolean
  readonly wishes: readonly (LineWish & { readonly judged: JudgedLine })[]
  readonly problems: Readonly<Record<string, WishProblem>>
}

const quantityShape = /^\d{1,3}$/
const isReason = (text: string): text is ReturnReason => returnReasons.some((reason) => reason === text)

/** The names of a line's fields, in the form and in the URL. */
export const fieldOf = {
  quantity: (lineId: string) => `quantity-${lineId}`,
  reason: (lineId: string) => `reason-${lineId}`,
  unopened: (lineId: string) => `unopened-${lineId}`,
}

/** Reads the chosen lines from the URL: quantity, reason and the declaration that the product is unopened. */
export function readWishes(parameters: URLSearchParams, lines: readonly JudgedLine[]): ReadWishes {
  const isReview = parameters.get('review') === 'yes'
  const problems: Record<string, WishProblem> = {}
  const wishes: (LineWish & { judged: JudgedLine })[] = []
  for (const judged of isReview ? lines : []) {
    const { id } = judged.line
    const typed = plainCode(parameters.get(fieldOf.quantity(id)) ?? '0')
    if (typed === '0' || typed === '') continue
    const reason = parameters.get(fieldOf.reason(id)) ?? ''
    const wish = {
      lineId: id,
      judged,
      quantity: quantityShape.test(typed) ? Number(typed) : -1,
      reason: isReason(reason) ? reason : ('changed_mind' as const),
      isDeclaredUnopened: parameters.get(fieldOf.unopened(id)) === 'yes',
    }
    const refusal = judgeWish(judged, wish)
    if (!isReason(reason)) problems[fieldOf.reason(id)] = 'reason'
    else if (refusal === 'not_declared') problems[fieldOf.unopened(id)] = 'declaration'
    else if (refusal !== null) problems[fieldOf.quantity(id)] = 'quantity'
    wishes.push(wish)
  }
  if (isReview && wishes.length === 0) problems['items'] = 'nothing'
  return { isReview, wishes, problems }
}

/** The value of a chosen line in the hidden field of the confirmation form. */
export function writeWish({ lineId, quantity, reason, isDeclaredUnopened }: LineWish): string {
  return [lineId, quantity, reason, isDeclaredUnopened ? 'unopened' : 'as-it-is'].join(' ')
}

const wishShape = /^(\S{36}) (\d{1,3}) ([a-z_]{1,30}) (unopened|as-it-is)$/

/** Parses the value of that field; `undefined` if it is invalid. */
export function parseWish(text: string): LineWish | undefined {
  const [, lineId = '', quantity = '', reason = '', seal] = wishShape.exec(text) ?? []
  if (!isUuid(lineId) || !isReason(reason)) return undefined
  return { lineId, quantity: Number(quantity), reason, isDeclaredUnopened: seal === 'unopened' }
}
