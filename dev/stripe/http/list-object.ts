import type Stripe from 'stripe'
import { invalidParam, noSuch } from '../api-error.ts'

interface PageParams {
  limit?: number | undefined
  starting_after?: string | undefined
  ending_before?: string | undefined
}

/** Stripe's list object with one page of `rows`, which are sorted newest first. */
export function listObject<T extends { id: string }>(
  rows: T[],
  page: PageParams,
  url: string,
): Stripe.ApiList<T> {
  const limit = page.limit ?? 10
  if (page.starting_after !== undefined && page.ending_before !== undefined) {
    throw invalidParam(
      'You may only specify one of these parameters: starting_after, ending_before.',
      'starting_after',
    )
  }
  if (page.ending_before !== undefined) {
    const before = rows.slice(0, position(rows, page.ending_before, 'ending_before'))
    return { object: 'list', data: before.slice(-limit), has_more: before.length > limit, url }
  }
  const after = page.starting_after === undefined ? -1 : position(rows, page.starting_after, 'starting_after')
  const rest = rows.slice(after + 1)
  return { object: 'list', data: rest.slice(0, limit), has_more: rest.length > limit, url }
}

function position(rows: { id: string }[], id: string, param: string): number {
  const index = rows.findIndex((row) => row.id === id)
  if (index === -1) throw noSuch('object', id, param, 400)
  return index
}
