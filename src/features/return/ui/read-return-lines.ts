import { type CheckedLine, checkItemInput, returnReasons, type ReturnReason } from '../rules/check-line.ts'
import type { ReturnLineInput } from '../request-return.ts'
import { plainCode } from '#shared/text/latin-digits.ts'
import { isUuid } from '#shared/uuid.ts'

type LineProblem = 'nothing' | 'quantity' | 'reason' | 'declaration'

export interface SubmittedReturnLines {
  /** True when the visitor has submitted the choice to review it. */
  readonly isReview: boolean
  readonly items: readonly (ReturnLineInput & { readonly checked: CheckedLine })[]
  readonly problems: Readonly<Record<string, LineProblem>>
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
export function readReturnLines(
  parameters: URLSearchParams,
  lines: readonly CheckedLine[],
): SubmittedReturnLines {
  const isReview = parameters.get('review') === 'yes'
  const problems: Record<string, LineProblem> = {}
  const items: (ReturnLineInput & { checked: CheckedLine })[] = []
  for (const checked of isReview ? lines : []) {
    const { id } = checked.line
    const typed = plainCode(parameters.get(fieldOf.quantity(id)) ?? '0')
    if (typed === '0' || typed === '') continue
    const reason = parameters.get(fieldOf.reason(id)) ?? ''
    const input = {
      lineId: id,
      checked,
      quantity: quantityShape.test(typed) ? Number(typed) : -1,
      reason: isReason(reason) ? reason : ('changed_mind' as const),
      isDeclaredUnopened: parameters.get(fieldOf.unopened(id)) === 'yes',
    }
    const refusal = checkItemInput(checked, input)
    if (!isReason(reason)) problems[fieldOf.reason(id)] = 'reason'
    else if (refusal === 'not_declared') problems[fieldOf.unopened(id)] = 'declaration'
    else if (refusal !== null) problems[fieldOf.quantity(id)] = 'quantity'
    items.push(input)
  }
  if (isReview && items.length === 0) problems['items'] = 'nothing'
  return { isReview, items, problems }
}

/** The value of a chosen line in the hidden field of the confirmation form. */
export function writeLineInput({ lineId, quantity, reason, isDeclaredUnopened }: ReturnLineInput): string {
  return [lineId, quantity, reason, isDeclaredUnopened ? 'unopened' : 'as-it-is'].join(' ')
}

const lineInputShape = /^(\S{36}) (\d{1,3}) ([a-z_]{1,30}) (unopened|as-it-is)$/

/** Parses the value of that field; `undefined` if it is invalid. */
export function parseLineInput(text: string): ReturnLineInput | undefined {
  const [, lineId = '', quantity = '', reason = '', seal] = lineInputShape.exec(text) ?? []
  if (!isUuid(lineId) || !isReason(reason)) return undefined
  return { lineId, quantity: Number(quantity), reason, isDeclaredUnopened: seal === 'unopened' }
}
