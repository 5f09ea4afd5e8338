import type { Action, SanityClient } from '@sanity/client'
import { applyPatch, incremental } from 'mendoza'
import { describe, expect } from 'vitest'
import { clientOf, test } from '../lake-fixture.ts'
import { signIn } from '../sign-in.ts'

const pair = { publishedId: 'watch', draftId: 'drafts.watch' }
const publish: Action = { actionType: 'sanity.action.document.publish', ...pair }
const edit = (set: Record<string, unknown>): Action => ({
  actionType: 'sanity.action.document.edit',
  ...pair,
  patch: { set },
})

interface Transaction {
  id: string
  author: string
  documentIDs: string[]
  mutations?: unknown[]
  effects: Record<string, { apply: unknown[]; revert: unknown[] }>
}

async function transactions(
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

const events = async (client: SanityClient, id: string, query: Record<string, string> = {}) => {
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

const documentsAt = async (client: SanityClient, ids: string, query: Record<string, string>) =>
  (
    await client.request<{ documents: { _id: string; _rev: string; title: string }[] }>({
      url: `/data/history/production/documents/${ids}`,
      query,
    })
  ).documents

/** A watch that is published, edited by two users and published again. */
const withHistory = test.extend<{ editor: SanityClient; revisions: string[] }>({
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

describe('the transactions of a document', () => {
  withHistory(
    'have authors, and patches that lead from each state to the next and back',
    async ({ client, revisions }) => {
      const history = await transactions(client, 'watch,drafts.watch')
      expect(history.map(({ id }) => id)).toEqual(revisions)
      expect(history.map(({ author }) => author)).toEqual([
        'house-robot',
        'house-robot',
        'editor',
        'house-robot',
        'editor',
      ])
      const states = history.reduce<unknown[]>(
        (seen, { effects }) => {
          const effect = effects['watch']
          return effect ? [...seen, applyPatch(seen.at(-1), effect.apply)] : seen
        },
        [null],
      )
      expect(states.slice(1)).toMatchObject([
        { title: 'Aube', price: 1 },
        { title: 'Aube dorée', price: 2 },
      ])
      const last = history.at(-1)?.effects['watch']
      expect(applyPatch(states.at(-1), last?.revert ?? [])).toEqual(states.at(-2))
    },
  )

  withHistory('attribute each field, and each part of a text, to its author', async ({ client, editor }) => {
    // The Studio creates the draft first and then edits it.
    const { transactionId } = await client.action({
      actionType: 'sanity.action.document.edit',
      ...pair,
      patch: { unset: ['_empty_action_guard_pseudo_field_'] },
    })
    await editor.action(edit({ title: 'Aube très dorée' }))
    await client.action(edit({ price: 3 }))

    const [document] = await documentsAt(client, 'drafts.watch', { revision: transactionId })
    const { _rev, ...before } = document ?? {}
    expect(_rev).toBe(transactionId)
    let value = incremental.wrap<string>(before, 'nobody')
    const since = await transactions(client, 'drafts.watch', { fromTransaction: transactionId })
    for (const { author, effects } of since.slice(1)) {
      value = incremental.applyPatch(value, effects['drafts.watch']?.apply ?? [], author)
    }
    const fields = value.content?.type === 'object' ? value.content.fields : {}
    const title = fields['title']?.content
    expect(title?.type === 'string' && title.parts.map((part) => [part.value, part.startMeta])).toEqual([
      ['Aube ', 'nobody'],
      ['très ', 'editor'],
      ['dorée', 'nobody'],
    ])
    expect(fields['price']?.startMeta).toBe('house-robot')
  })

  withHistory('are filtered by range, author and limit, in either order', async ({ client, revisions }) => {
    const ids = async (query: Record<string, string>) =>
      (await transactions(client, 'watch,drafts.watch', query)).map(({ id }) => revisions.indexOf(id))
    expect(await ids({ fromTransaction: revisions[1] ?? '', toTransaction: revisions[3] ?? '' })).toEqual([
      1, 2, 3,
    ])
    expect(await ids({ authors: 'editor' })).toEqual([2, 4])
    expect(await ids({ limit: '2', reverse: 'true' })).toEqual([4, 3])
    expect(await ids({ toTime: '2020-01-01T00:00:00Z' })).toEqual([])
  })

  withHistory('include their mutations only on request', async ({ client }) => {
    const [plain] = await transactions(client, 'watch', { limit: '1' })
    const [full] = await transactions(client, 'watch', { limit: '1', excludeContent: 'false' })
    expect(plain?.mutations).toBeUndefined()
    expect(full?.mutations).toHaveLength(2)
  })
})

describe('the events', () => {
  withHistory('of a draft are its creations and publications', async ({ client, revisions }) => {
    const { types, events: seen } = await events(client, 'drafts.watch')
    expect(types).toEqual([
      'publishDocumentVersion',
      'createDocumentVersion',
      'publishDocumentVersion',
      'createDocumentVersion',
    ])
    expect(seen[0]).toMatchObject({
      author: 'editor',
      documentId: 'watch',
      versionId: 'drafts.watch',
      revisionId: revisions[4],
      versionRevisionId: revisions[3],
      publishCause: 'document.publish',
    })
  })

  withHistory('of a published document include its unpublishing and its deletion', async ({ client }) => {
    await client.action({ actionType: 'sanity.action.document.unpublish', ...pair })
    expect((await events(client, 'watch')).types).toEqual([
      'unpublishDocument',
      'publishDocumentVersion',
      'publishDocumentVersion',
    ])
    await client.action(publish)
    await client.action({
      actionType: 'sanity.action.document.delete',
      publishedId: 'watch',
      includeDrafts: [],
    })
    expect((await events(client, 'watch')).types[0]).toBe('deleteDocumentGroup')
  })

  test('of a document written without drafts are live', async ({ client }) => {
    await client.create({ _id: 'watch', _type: 'product' })
    await client.patch('watch').set({ title: 'Aube' }).commit()
    expect((await events(client, 'watch')).types).toEqual(['updateLiveDocument', 'createLiveDocument'])
  })

  withHistory('of a discarded draft have no publication', async ({ client }) => {
    await client.action(edit({ title: 'Brume' }))
    await client.action({ actionType: 'sanity.action.document.version.discard', versionId: 'drafts.watch' })
    expect((await events(client, 'drafts.watch')).types[0]).toBe('deleteDocumentVersion')
  })

  withHistory('are read in pages', async ({ client }) => {
    const first = await events(client, 'drafts.watch', { limit: '3' })
    const second = await events(client, 'drafts.watch', { limit: '3', nextCursor: first.next })
    expect([first.types.length, second.types.length, second.next]).toEqual([3, 1, ''])
  })
})

describe('an earlier revision of a document', () => {
  withHistory('is found by revision, by time and as the last one', async ({ client, revisions }) => {
    expect(await documentsAt(client, 'drafts.watch', { revision: revisions[2] ?? '' })).toMatchObject([
      { _rev: revisions[2], title: 'Aube dorée', price: 1 },
    ])
    expect(await documentsAt(client, 'watch,drafts.watch', { time: new Date().toISOString() })).toMatchObject(
      [{ _id: 'watch', title: 'Aube dorée' }],
    )
    expect(await documentsAt(client, 'drafts.watch', { lastRevision: 'true' })).toMatchObject([
      { _rev: revisions[3] },
    ])
    expect(await documentsAt(client, 'watch', { revision: 'none' })).toEqual([])
  })

  withHistory('can be restored', async ({ client, revisions }) => {
    const [before] = await documentsAt(client, 'watch', { revision: revisions[1] ?? '' })
    if (!before) throw new Error('The first publication is not in the history.')
    const attributes = { ...before, _id: 'drafts.watch', _type: 'product' }
    await client.action({
      actionType: 'sanity.action.document.replaceDraft',
      publishedId: 'watch',
      attributes,
    })
    await client.action(publish)
    expect(await client.getDocument('watch')).toMatchObject({ title: 'Aube', price: 1 })
  })

  withHistory('is found after a restart', async ({ testLake, client, revisions }) => {
    await testLake.close()
    const again = clientOf((await testLake.start()).url, { token: client.config().token ?? '' })
    expect(await documentsAt(again, 'drafts.watch', { revision: revisions[2] ?? '' })).toMatchObject([
      { title: 'Aube dorée' },
    ])
    expect((await transactions(again, 'watch,drafts.watch')).map(({ id }) => id)).toEqual(revisions)
  })
})
