import type { Action, SanityClient } from '@sanity/client'
import { expect } from 'vitest'
import { failureOf } from '../lake-fixture.ts'

/** The ids of the watch of these tests. */
export const pair = { publishedId: 'watch', draftId: 'drafts.watch' }
export const draft = { _id: 'drafts.watch', _type: 'product', title: 'Aube' }
export const publish: Action = { actionType: 'sanity.action.document.publish', ...pair }
/** Sets the title of the draft. */
export const edit = (title: string): Action => ({
  actionType: 'sanity.action.document.edit',
  ...pair,
  patch: { set: { title } },
})

/** The products of every perspective by id and title. */
export const titles = (client: SanityClient) =>
  client.fetch<Record<string, string>[]>('*[_type == "product"]{_id, title}', {}, { perspective: 'raw' })

/** The status and the error type of a refused action. */
export async function refusalOf(promise: Promise<unknown>): Promise<[number, string | undefined]> {
  const { statusCode, details } = await failureOf(promise)
  expect(details?.type).toBe('actionError')
  return [statusCode, details?.items?.[0]?.error.type]
}

/** The error type of an action that a reference prevents. */
export async function refusalOfReference(promise: Promise<unknown>): Promise<string | undefined> {
  const { statusCode, details } = await failureOf(promise)
  expect(statusCode).toBe(409)
  return details?.items?.[0]?.error.type
}
