import type { Action, SanityClient } from '@sanity/client'
import { clientOf, test } from '../lake-fixture.ts'
import { signIn } from '../sign-in.ts'

/** The ids of the watch of these tests. */
export const pair = { publishedId: 'watch', draftId: 'drafts.watch' }
export const publish: Action = { actionType: 'sanity.action.document.publish', ...pair }
/** Sets fields of its draft. */
export const edit = (set: Record<string, unknown>): Action => ({
  actionType: 'sanity.action.document.edit',
  ...pair,
  patch: { set },
})

/** A transaction of the history; effects are patches in the Mendoza format, by document id. */
export interface Transaction {
  id: string
  author: string
  documentIDs: string[]
  mutations?: unknown[]
  effects: Record<string, { apply: unknown[]; revert: unknown[] }>
}

/** The transactions of documents, given by their ids with commas. */
export async function transactions(
  client: SanityClient,
  ids: string,
  query: Record<string, string> = {},
): Promise<Transaction[]> {
  const text = await client.request<string | Transaction | undefined>({
    url: `/data/history/production/transactions/${ids}`,
    query: {
      effectFormat: 'mendoza',
      excludeContent: 'true',
      includeIdentifiedDocumentsOnly: 'true',
      ...query,
    },
  })
  // The client returns nothing for no line, and a single line already parsed.
  if (typeof text !== 'string') return text ? [text] : []
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Transaction)
}

/** The events of a document, newest first. */
export const events = async (client: SanityClient, id: string, query: Record<string, string> = {}) => {
  const response = await client.request<{
    events: Record<string, Record<string, unknown>[]>
    nextCursor: string
  }>({
    url: `/data/history/production/events/documents/${id}`,
    query,
  })
  return {
    types: (response.events[id] ?? []).map(({ type }) => type),
    events: response.events[id] ?? [],
    next: response.nextCursor,
  }
}

/** Documents at a revision or a time. */
export const documentsAt = async (client: SanityClient, ids: string, query: Record<string, string>) =>
  (
    await client.request<{ documents: { _id: string; _rev: string; title: string }[] }>({
      url: `/data/history/production/documents/${ids}`,
      query,
    })
  ).documents

/** A watch that is published, edited by two users and published again. */
export const withHistory = test.extend<{ editor: SanityClient; revisions: string[] }>({
  editor: async ({ url }, use) => use(clientOf(url, { token: await signIn(url, 'editor') })),
  revisions: [
    async ({ client, editor }, use) => {
      const results = [
        await client.action({
          actionType: 'sanity.action.document.create',
          publishedId: 'watch',
          attributes: { _id: 'drafts.watch', _type: 'product', title: 'Aube', price: 1 },
          ifExists: 'fail',
        }),
        await client.action(publish),
        await editor.action(edit({ title: 'Aube dorée' })),
        await client.action(edit({ price: 2 })),
        await editor.action(publish),
      ]
      await use(results.map(({ transactionId }) => transactionId))
    },
    { auto: true },
  ],
})
